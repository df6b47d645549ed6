/// The names of Garmin's running watches; a file holds only a number.
enum FITGarminProduct {
    /// The name a runner knows the watch by, or nil for a number not listed here.
    static func name(of product: UInt16) -> String? {
        olderName(of: product) ?? newerName(of: product)
    }

    /// Watches up to about 2018.
    private static func olderName(of product: UInt16) -> String? {
        switch product {
        case 717: "Forerunner 405"
        case 782: "Forerunner 50"
        case 988: "Forerunner 60"
        case 1018: "Forerunner 310XT"
        case 1124: "Forerunner 110"
        case 1328: "Forerunner 910XT"
        case 1345: "Forerunner 610"
        case 1436: "Forerunner 70"
        case 1482: "Forerunner 10"
        case 1551: "fenix"
        case 1623: "Forerunner 620"
        case 1632: "Forerunner 220"
        case 1765: "Forerunner 920XT"
        case 1903: "Forerunner 15"
        case 1967: "fenix 2"
        case 2050: "fenix 3"
        case 2148: "Forerunner 25"
        case 2153: "Forerunner 225"
        case 2156: "Forerunner 630"
        case 2157: "Forerunner 230"
        case 2158: "Forerunner 735XT"
        case 2413: "fenix 3 HR"
        case 2431: "Forerunner 235"
        case 2503: "Forerunner 35"
        case 2544: "fenix 5S"
        case 2604: "fenix 5X"
        case 2691: "Forerunner 935"
        case 2697: "fenix 5"
        case 2700: "vivoactive 3"
        case 2886: "Forerunner 645"
        case 2888: "Forerunner 645 Music"
        case 2900: "fenix 5S Plus"
        default: nil
        }
    }

    /// Watches since about 2018.
    private static func newerName(of product: UInt16) -> String? {
        switch product {
        case 3076: "Forerunner 245"
        case 3077: "Forerunner 245 Music"
        case 3110: "fenix 5 Plus"
        case 3111: "fenix 5X Plus"
        case 3113: "Forerunner 945"
        case 3282: "Forerunner 45"
        case 3288: "fenix 6S"
        case 3290: "fenix 6"
        case 3291: "fenix 6X"
        case 3589: "Forerunner 745"
        case 3638: "Enduro"
        case 3652: "Forerunner 945 LTE"
        case 3869: "Forerunner 55"
        case 3905: "fenix 7S"
        case 3906: "fenix 7"
        case 3907: "fenix 7X"
        case 3990: "Forerunner 255 Music"
        case 3991: "Forerunner 255S Music"
        case 3992: "Forerunner 255"
        case 3993: "Forerunner 255S"
        case 4024: "Forerunner 955"
        case 4257: "Forerunner 265"
        case 4258: "Forerunner 265S"
        case 4315: "Forerunner 965"
        case 4432: "Forerunner 165"
        case 4433: "Forerunner 165 Music"
        case 4536: "fenix 8"
        case 4565: "Forerunner 970"
        case 4570, 4574: "Forerunner 570"
        default: nil
        }
    }
}
