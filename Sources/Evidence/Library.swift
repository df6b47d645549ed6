/// The publications and persons the numbers come from, each with what was really seen of it.
public enum Library {
    public static let beyer2015 = Source(
        key: "beyer-2015", citation: "Beyer R et al. 2015, Am J Sports Med 43:1704",
        link: "10.1177/0363546515584760", seen: .secondary)
    public static let silbernagel2007 = Source(
        key: "silbernagel-2007", citation: "Silbernagel KG et al. 2007, Am J Sports Med 35:897",
        link: "10.1177/0363546506298279", seen: .secondary)
    public static let silbernagelCrossley2015 = Source(
        key: "silbernagel-crossley-2015", citation: "Silbernagel KG, Crossley KM 2015, JOSPT 45:876",
        link: "10.2519/jospt.2015.5885", seen: .recalled)
    public static let thomee1997 = Source(
        key: "thomee-1997", citation: "Thomee R 1997, Phys Ther (pain-monitoring model)", link: "",
        seen: .recalled)
    public static let pavlova2023 = Source(
        key: "pavlova-2023", citation: "Pavlova AV et al. 2023, Br J Sports Med",
        link: "10.1136/bjsports-2022-105754", seen: .secondary)
    public static let sancho2023 = Source(
        key: "sancho-2023", citation: "Sancho I et al. 2023 (Achilles loads in runners with tendinopathy)",
        link: "", seen: .verified)
    public static let edwards2018 = Source(
        key: "edwards-2018", citation: "Edwards WB 2018, Exerc Sport Sci Rev 46:224",
        link: "10.1249/JES.0000000000000163", seen: .verified)
    public static let firminger2020 = Source(
        key: "firminger-2020", citation: "Firminger CR et al. 2020, Med Sci Sports Exerc 52:1549",
        link: "10.1249/MSS.0000000000002287", seen: .secondary)
    public static let tensiometry2024 = Source(
        key: "tensiometry-2024",
        citation: "Shear-wave tensiometry of running at 2.68 to 4.47 m/s, PMC11096059",
        link: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11096059", seen: .verified)
    public static let devaprakash2022 = Source(
        key: "devaprakash-2022",
        citation: "Devaprakash D et al. 2022, J Appl Physiol 132:956 (tendon strain, n=16)",
        link:
            "https://research-repository.uwa.edu.au/en/publications/free-achilles-tendon-strain-during-selected-rehabilitation-locomo",
        seen: .verified)
    public static let wren2003 = Source(
        key: "wren-2003", citation: "Wren TAL et al. 2003 (fatigue of tendon in the laboratory)", link: "",
        seen: .recalled)
    public static let magnusson2010 = Source(
        key: "magnusson-2010", citation: "Magnusson SP et al. 2010, Nat Rev Rheumatol",
        link: "10.1038/nrrheum.2010.43", seen: .verified)
    public static let rosengarten2014 = Source(
        key: "rosengarten-2014",
        citation: "Rosengarten SD et al. 2014 (tissue characterisation after a match, n=18)",
        link: "", seen: .verified)
    public static let moran2021 = Source(
        key: "moran-2021",
        citation: "Moran J et al. 2021, J Sport Health Sci (plyometric dose, healthy people)",
        link: "", seen: .secondary)
    public static let fukashiro1995 = Source(
        key: "fukashiro-1995", citation: "Fukashiro S et al. 1995 (tendon force of hopping, n=1)", link: "",
        seen: .verified)
    public static let frandsen2025 = Source(
        key: "frandsen-2025", citation: "Frandsen JSB et al. 2025, Br J Sports Med 59:1203",
        link: "10.1136/bjsports-2024-109380", seen: .verified)
    public static let telhan2010 = Source(
        key: "telhan-2010", citation: "Telhan G et al. 2010, J Athl Train",
        link: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2808749/", seen: .verified)
    public static let neves2014 = Source(
        key: "neves-2014", citation: "Neves KA et al. 2014, J Sports Sci Med 13:823",
        link: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4234952", seen: .verified)
    public static let hebertLosier2017 = Source(
        key: "hebert-losier-2017", citation: "Hebert-Losier K et al. 2017 (heel raises, n=566)",
        link: "https://researchcommons.waikato.ac.nz/handle/10289/11322", seen: .verified)
    public static let fahlstrom2003 = Source(
        key: "fahlstrom-2003", citation: "Fahlstrom M et al. 2003, Knee Surg Sports Traumatol Arthrosc",
        link: "10.1007/s00167-003-0418-z", seen: .secondary)
    public static let jonsson2008 = Source(
        key: "jonsson-2008", citation: "Jonsson P et al. 2008, Br J Sports Med",
        link: "https://www.ncbi.nlm.nih.gov/pubmed/18184750", seen: .verified)
    public static let vanDerVlist2020 = Source(
        key: "van-der-vlist-2020",
        citation: "van der Vlist AC et al. 2020, Scand J Med Sci Sports (isometrics, n=91)",
        link: "10.1111/sms.13728", seen: .secondary)
    public static let alves2019 = Source(
        key: "alves-2019", citation: "Alves C et al. 2019 (fluoroquinolones, 15 studies)",
        link: "10.1007/s00228-019-02713-1", seen: .secondary)
    public static let morales2019 = Source(
        key: "morales-2019", citation: "Morales DR et al. 2019 (fluoroquinolones, rupture)",
        link:
            "https://www.springermedizin.de/de/relative-and-absolute-risk-of-tendon-rupture-with-fluoroquinolon/24113358",
        seen: .verified)
    public static let maffulli1998 = Source(
        key: "maffulli-1998", citation: "Maffulli N 1998, Am J Sports Med 26:266",
        link: "10.1177/03635465980260021801",
        seen: .verified)
    public static let beeharry2006 = Source(
        key: "beeharry-2006", citation: "Beeharry D et al. 2006, Ann Rheum Dis 65:312",
        link: "10.1136/ard.2005.040766",
        seen: .verified)
    public static let paavola2000 = Source(
        key: "paavola-2000", citation: "Paavola M et al. 2000 (8-year follow-up, n=83)",
        link: "https://pubmed.ncbi.nlm.nih.gov/11032217/", seen: .verified)
    public static let deVos2021 = Source(
        key: "de-vos-2021", citation: "de Vos RJ et al. 2021, Dutch guideline, Br J Sports Med",
        link: "10.1136/bjsports-2020-103867", seen: .recalled)
    public static let griffin2021 = Source(
        key: "griffin-2021", citation: "Griffin C et al. 2021, BMC Musculoskelet Disord 22:695",
        link: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8364697", seen: .verified)
    public static let willy2016 = Source(
        key: "willy-2016", citation: "Willy RW et al. 2016 (treadmill against overground)", link: "",
        seen: .verified)
    public static let sinclair2015 = Source(
        key: "sinclair-2015", citation: "Sinclair J 2015 (minimal shoes)", link: "", seen: .verified)
    public static let whitt = Source(
        key: "whitt", citation: "Marie Whitt, PT, DPT: letters and articles",
        link: "https://drwhittfit.kit.com",
        seen: .verified)
    public static let screening = Source(
        key: "red-flag-screening",
        citation: "Screening questions of clinical practice (Wells for a clot), with no paper seen", link: "",
        seen: .recalled)
    public static let baxter2021 = Source(
        key: "baxter-2021",
        citation: "Baxter JR et al. 2021, Med Sci Sports Exerc 53:124 (30 exercises, a model)",
        link: "10.1249/MSS.0000000000002459", seen: .recalled)
    public static let revak2017 = Source(
        key: "revak-2017", citation: "Revak A et al. 2017, J Athl Train 52:89 (raises, in their order)",
        link: "10.4085/1062-6050-52.1.04", seen: .verified)
    public static let ours = Source(
        key: "springback", citation: "Springback's own default", link: "", seen: .ours)

    /// All of them, in the order of their keys.
    public static let all: [Source] = [
        alves2019, baxter2021, beeharry2006, beyer2015, deVos2021, devaprakash2022, edwards2018,
        fahlstrom2003,
        firminger2020, frandsen2025, fukashiro1995, griffin2021, hebertLosier2017, jonsson2008, maffulli1998,
        magnusson2010, morales2019, moran2021, neves2014, paavola2000, pavlova2023, screening,
        revak2017, rosengarten2014,
        sancho2023, silbernagel2007, silbernagelCrossley2015, sinclair2015, ours, telhan2010, tensiometry2024,
        thomee1997, vanDerVlist2020, whitt, willy2016, wren2003,
    ]

    /// The source with a key; nil when there is none.
    public static func source(_ key: String) -> Source? { all.first { $0.key == key } }
}
