/// A value as a flag gives it.
enum SettingValue: Hashable {
    case text(String)
    case number(Int)
}
