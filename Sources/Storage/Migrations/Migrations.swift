import GRDB

/// Every change to the tables, in order. Migrations are only ever added: a database made by the first release opens in
/// the newest.
enum Migrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001 vacancies and courses", migrate: migration001)
        migrator.registerMigration("002 match records", migrate: migration002)
        migrator.registerMigration("003 places", migrate: migration003)
        migrator.registerMigration("004 requests, jobs and lists", migrate: migration004)
        migrator.registerMigration("005 keys and profiles", migrate: migration005)
        migrator.registerMigration("006 audit trail", migrate: migration006)
        migrator.registerMigration("007 kept index", migrate: migration007)
        migrator.registerMigration("008 publications", migrate: migration008)
        migrator.registerMigration("009 monitoring answers", migrate: migration009)
        return migrator
    }
}
