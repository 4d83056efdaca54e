import Foundation

@testable import Communities

/// The header of each known release of the ONS postcode directories.
enum DirectoryHeaders {
    static let all: [(name: String, header: String)] = [
        ("ONSPD November 2025", onspdNovember2025), ("ONSPD August 2024, second", onspdAugust2024),
        ("ONSPD August 2024, first", onspdAugust2024First), ("ONSPD February 2023", onspdFebruary2023),
        ("ONSPD 2018 to 2021", onspd2018), ("ONSPD August 2026", onspdAugust2026), ("NSPL August 2026", nsplAugust2026),
        ("NSPL late 2025", nsplLate2025), ("NSPL May 2025", nsplMay2025), ("NSPL 2023", nspl2023),
        ("NSPL November 2021", nsplNovember2021), ("Geoportal, upper case", onspdNovember2025.uppercased()),
        ("Geoportal, with X and Y", "X,Y,objectid," + nsplLate2025),
        ("with a byte order mark", "\u{FEFF}" + nsplLate2025),
        (
            "a vintage not seen yet",
            onspdNovember2025.replacing("lad25cd", with: "lad31cd").replacing("wd25cd", with: "wd31cd")
        ),
    ]

    static let onspdNovember2025 = """
        pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,\
        nhser24cd,ctry25cd,rgn25cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,\
        wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl24cd,bua24cd,\
        ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal24cd,icb23cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind
        """

    static let onspdAugust2024 = """
        pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,\
        ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,npark,lsoa01,msoa01,ur01ind,oac01,oa11,\
        lsoa11,msoa11,wz11,sicbl,bua24,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21
        """

    static let onspdAugust2024First = onspdAugust2024.replacing("bua24", with: "bua11,buasd11")
    static let onspdFebruary2023 = onspdAugust2024First.replacing("npark", with: "park")
    static let onspd2018 = onspdAugust2024First.replacing(",icb,oa21,lsoa21,msoa21", with: ",stp")
        .replacing(",itl,", with: ",nuts,").replacing("sicbl", with: "ccg")
    static let onspdAugust2026 = onspdNovember2025.replacing("lad25cd", with: "lad26cd")
        .replacing("wd25cd", with: "wd26cd")

    static let nsplAugust2026 = """
        pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty26cd,ced25cd,lad26cd,wd26cd,nhser24cd,\
        ctry26cd,rgn26cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl26cd,bua24cd,ruc21ind,\
        oac21ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd25ind,icb26cd
        """

    static let nsplLate2025 = nsplAugust2026.replacing("26cd", with: "25cd").replacing("oac21ind", with: "oac11ind")
        .replacing("imd25ind", with: "imd20ind")

    static let nsplMay2025 = """
        pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa21,cty,ced,laua,ward,nhser,ctry,rgn,pcon,ttwa,\
        itl,park,lsoa21,msoa21,wz11,sicbl,bua24,ruc21,oac11,lat,long,lep1,lep2,pfa,imd,icb
        """

    static let nspl2023 = nsplMay2025.replacing("bua24,ruc21", with: "bua22,ru11ind").replacing(
        ",park,", with: ",npark,")

    static let nsplNovember2021 = """
        pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa11,cty,ced,laua,ward,hlthau,nhser,ctry,rgn,\
        pcon,eer,teclec,ttwa,pct,itl,park,lsoa11,msoa11,wz11,ccg,bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,\
        calncv,stp
        """
}

/// Writes a line for a header from values by column purpose, blank elsewhere.
struct DirectoryLine {
    var values: [DirectoryColumn: String] = [
        .postcode: "B1 1BB", .borough: "E08000025", .ward: "E05011151", .lsoa2021: "E01033620", .lsoa2011: "E01033620",
        .latitude: "52.480000", .longitude: "-1.903000", .country: "E92000001", .userType: "0", .gridQuality: "1",
    ]

    init(_ changes: [DirectoryColumn: String] = [:]) { values.merge(changes) { _, new in new } }

    func text(under header: String) -> String {
        let names = header.replacing("\u{FEFF}", with: "").lowercased().split(separator: ",").map(String.init)
        return names.map { cell($0) }.joined(separator: ",")
    }

    private func cell(_ name: String) -> String {
        switch name {
        case "pcds", "pcd7", "pcd8", "pcd", "pcd2": "\"\(values[.postcode] ?? "")\""
        case "doterm": "\"\(values[.terminated] ?? "")\""
        case "oslaua", "laua", "lad25cd", "lad26cd", "lad31cd": values[.borough] ?? ""
        case "osward", "ward", "wd25cd", "wd26cd", "wd31cd": values[.ward] ?? ""
        case "lsoa21", "lsoa21cd": values[.lsoa2021] ?? ""
        case "lsoa11", "lsoa11cd": values[.lsoa2011] ?? ""
        case "lsoa01", "lsoa01cd": "E01000666"
        case "ruc21ind", "ruc21": values[.ruralUrban] ?? "UN1"
        case "ru11ind", "ruc11ind": values[.ruralUrban] ?? "A1"
        case "lat": values[.latitude] ?? ""
        case "long": values[.longitude] ?? ""
        case "ctry", "ctry25cd", "ctry26cd": values[.country] ?? ""
        case "usertype", "usrtypind": values[.userType] ?? ""
        case "osgrdind", "gridind": values[.gridQuality] ?? ""
        case "imd", "imd20ind", "imd25ind": "1"
        default: "\"x, \"\"\(name)\"\"\""
        }
    }
}
