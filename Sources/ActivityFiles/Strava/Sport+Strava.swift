import Journal

extension Sport {
    /// The sport of an activity type, as Strava names it in the language of the account; nil when the word is
    /// not known.
    init?(stravaType: String) {
        let word = stravaType.lowercased().filter { $0.isLetter }
        guard let sport = Sport.stravaTypes[word] else { return nil }
        self = sport
    }

    /// By letters alone, in lower case: the interface writes `Trail Run`, the service `TrailRun`.
    private static let stravaTypes: [String: Sport] = {
        let words: [Sport: String] = [
            .running: """
            run lauf laufen courseàpied course carrera correr corsa corrida hardlopen hardloopsessie
            ランニング ラン
            """,
            .trailRunning: """
            trailrun trailrunning traillauf trail courseàpieddetrail carreradetrail corsatrail
            trailhardlopen corridaemtrilha トレイルランニング トレイルラン
            """,
            .treadmillRunning: """
            virtualrun virtuellerlauf courseàpiedvirtuelle carreravirtual corsavirtuale
            corridavirtual virtuelehardloopsessie バーチャルラン
            """,
            .walking: """
            walk spaziergang gehen marche caminata caminar camminata caminhada wandeling wandelen
            ウォーキング ウォーク
            """,
            .hiking: """
            hike wanderung wandern randonnée randonnéepédestre senderismo excursión escursione
            escursionismo trilha hiken ハイキング ハイク
            """,
            .cycling: """
            ride virtualride ebikeride emountainbikeride mountainbikeride gravelride velomobile
            handcycle radfahrt virtuelleradfahrt ebikefahrt mountainbikefahrt gravelfahrt vélo
            sortieàvélo vélovirtuel sortieàvélovirtuelle bicicleta ciclismo vueltaenbicicleta
            ciclismovirtual giro giroinbicicletta pedalata pedalada pedaladavirtual fietsrit
            virtuelefietsrit gravelrit mountainbikerit ライド バーチャルライド サイクリング
            """,
            .swimming: """
            swim schwimmen natation natación nuoto natação zwemmen 水泳 スイム
            """,
            .rowing: """
            rowing virtualrow virtualrowing rudern aviron remo canottaggio roeien ローイング
            """,
            .strength: """
            weighttraining krafttraining gewichtstraining musculation entrenamientoconpesas
            allenamentoconipesi treinamentocompeso musculação krachttraining ウェイトトレーニング
            """,
            .other: """
            workout training entraînement entrenamiento allenamento treino ワークアウト crossfit
            yoga pilates highintensityintervaltraining elliptical stairstepper alpineski
            backcountryski nordicski rollerski snowboard snowshoe iceskate inlineskate skateboard
            canoeing kayaking kitesurf windsurf surfing standuppaddling sail rockclimbing golf
            soccer football tennis tabletennis badminton squash pickleball racquetball wheelchair
            """,
        ]
        var types: [String: Sport] = [:]
        for (sport, list) in words {
            for word in list.split(whereSeparator: \.isWhitespace) { types[String(word)] = sport }
        }
        return types
    }()
}
