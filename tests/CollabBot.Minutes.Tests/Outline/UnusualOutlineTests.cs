namespace CollabBot.Minutes.Tests.Outline;

/// <summary>Reports with unusual layouts, each with the themes, changes and lessons that must be read from it.</summary>
public sealed class UnusualOutlineTests
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    private static readonly Dictionary<string, (string Text, string Shape)> Cases = new(StringComparer.Ordinal)
    {
        ["English with Markdown"] = (
            """
            # What changed since 2014
            *Meeting of October 30, 2018*

            ## Intention
            See what the 2014-2018 plan did.

            ## Most significant changes
            ### Positive changes
            #### More partners
            * New organisations joined
            * More trust
            ### Negative changes
            #### Exhaustion
            * Too many committees
            ### No change
            #### Citizen participation

            ## Enablers and pitfalls
            ### More partners
            **Enablers**
            * Openness
              * of the tables
              * of the funders
            **Pitfalls**
            * Too little money
            ### Low participation of citizens
            **What helped**
            * Elections
            **Wishes**
            * Child care
            ### Exhaustion
            **Pitfalls to avoid**
            * Over-consultation
            """,
            """
            Positive More partners 2 1/0/1+2
            Negative Exhaustion 1 0/0/1
            NoChange Citizen participation = Low participation of citizens 0 1/1/0
            notes 1
            """),
        ["no change named in English"] = (
            """
            Neighbourhood review

            Most significant changes
            Positive changes
            Networks
            - wider
            Where there was no change: the say of citizens
            Money

            Facilitators and pitfalls
            Networks
            Facilitators:
            - time
            The say of citizens
            Pitfalls:
            - jargon
            Money
            Wishes:
            - more of it
            """,
            """
            Positive Networks 1 1/0/0
            NoChange Where there was no change: the say of citizens = The say of citizens 0 0/0/1
            Unclear Money 0 0/1/0
            """),
        ["numbered headings and items"] = (
            """
            Bilan du plan 2019 à 2023
            1. Changements positifs
            1.1 Concertation
            - Plus de liens
            - Plus d'écoute
            1.2 Jeunesse
            - Un conseil des jeunes
            2. Changements négatifs
            2.1 Financement
            - Moins stable
            3. Facteurs facilitants et écueils
            3.1 Concertation
            Facilitants
            1) Temps
            2) Confiance
               a) entre élus
               b) entre groupes
            Écueils
            1) Roulement
            3.2 Jeunesse
            Facilitants
            1) Local
            3.3 Financement
            Écueils
            1) Projets courts
            """,
            """
            Positive Concertation 2 2/0/1+2
            Positive Jeunesse 1 1/0/0
            Negative Financement 1 0/0/1
            """),
        ["only the first part"] = (
            """
            Rencontre du 1er mai 2023

            Changements positifs
            Réseaux
            • plus larges
            • plus solides
            Changements négatifs
            • fatigue générale
            """,
            """
            Positive Réseaux 2 0/0/0
            ungrouped 1
            """),
        ["only the second part"] = (
            """
            Apprentissages de la démarche
            Facteurs facilitants et écueils

            Réseaux
            Écueils
            - lenteur
            Facilitants
            - constance

            Logement
            Souhaits
            - plus de coops
            """,
            """
            Unclear Réseaux 0 1/0/1
            Unclear Logement 0 0/1/0
            """),
        ["changes without themes"] = (
            """
            Most significant changes, May 4, 2021
            Positive changes
            - more partners
            - more trust
            Negative changes
            - fatigue
            No change
            - housing
            To be clarified
            - funding
            """,
            "ungrouped 5"),
        ["themes told in one go"] = (
            """
            Bilan 2018
            Changements positifs
            Réseaux
            - plus larges
            Facilitants
            - ouverture
              - des tables
            Écueils
            - argent
            Entraide
            - plus forte
            Souhaits
            - local commun
            Changements négatifs
            Fatigue
            - trop de comités
            Écueils
            - réunions
            """,
            """
            Positive Réseaux 1 1/0/1+1
            Positive Entraide 1 0/1/0
            Negative Fatigue 1 0/0/1
            """),
        ["cut up by list, then by theme"] = (
            """
            Bilan du quartier
            Changements positifs
            Réseaux
            - plus larges
            Entraide
            - plus forte
            Facilitants
            Réseaux
            - ouverture
            - temps
            Entraide
            - fêtes
            Écueils
            Entraide
            - isolement
            Réseaux
            - jargon
            """,
            """
            Positive Réseaux 1 2/0/1
            Positive Entraide 1 1/0/1
            """),
        ["elimination"] = (
            """
            Bilan
            Changements positifs
            Réseaux élargis
            - a
            Changements négatifs
            Épuisement des équipes
            - b
            Facteurs facilitants et écueils
            Les réseaux
            Facilitants
            - c
            Fatigue
            Écueils
            - d
            """,
            """
            Positive Réseaux élargis = Les réseaux 1 1/0/0
            Negative Épuisement des équipes = Fatigue 1 0/0/1
            """),
        ["a theme that the first part does not know"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Facteurs facilitants et écueils
            Réseaux
            Facilitants
            - b
            Logement
            Écueils
            - c
            """,
            """
            Positive Réseaux 1 1/0/0
            Unclear Logement 0 0/0/1
            """),
        ["two candidates are left: no guess"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Entraide
            - b
            Facteurs facilitants et écueils
            Logement
            Facilitants
            - c
            Transport
            Écueils
            - d
            """,
            """
            Positive Réseaux 1 0/0/0
            Positive Entraide 1 0/0/0
            Unclear Logement 0 1/0/0
            Unclear Transport 0 0/0/1
            """),
        ["three levels of bullets"] = (
            """
            Report
            Enablers and pitfalls
            Trust
            Enablers
            - meet
                - often
                    - at noon
                - in person
            - eat
            Pitfalls
            - haste
            """,
            """
            Unclear Trust 0 2/0/1+3
            """),
        ["facts in a header"] = (
            """
            Titre : Bilan de la table
            Date : 2018-10-30
            Période : 14-18
            Lieu : École du Parc

            Changements positifs
            - plus de liens
            """,
            "ungrouped 1"),
        ["paragraphs between lists are kept"] = (
            """
            Bilan
            Voici le compte-rendu de notre journée.

            Changements positifs
            Ces changements ont été nommés par toutes les personnes présentes.
            Réseaux
            - a

            Facteurs facilitants et écueils
            Réseaux
            Facilitants
            - b

            Le temps a manqué pour aller plus loin.

            - c
            Écueils
            - d

            Merci à toutes et à tous !
            """,
            """
            Positive Réseaux 1 2/0/1
            notes 4
            """),
        ["lists without bullets"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Facteurs facilitants et écueils
            Réseaux
            Facilitants
            Ouverture des tables
            Temps
            Écueils
            Jargon
            Entraide
            Facilitants
            Fêtes
            """,
            """
            Positive Réseaux 1 2/0/1
            Unclear Entraide 0 1/0/0
            """),
        ["bullets on lines of their own"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            •
            plus larges
            •
            plus solides
            """,
            "Positive Réseaux 2 0/0/0"),
        ["a number before each theme"] = (
            """
            Bilan
            Changements positifs
            1. Réseaux
            - a
            2. Entraide
            3. Logement
            - b
            Facteurs facilitants et écueils
            1. Réseaux
            Facilitants
            - c
            2. Entraide
            Écueils
            - d
            3. Logement
            Souhaits
            - e
            """,
            """
            Positive Réseaux 1 1/0/0
            Positive Entraide 0 0/0/1
            Positive Logement 1 0/1/0
            """),
        ["content behind a list heading"] = (
            """
            Bilan
            Facteurs facilitants et écueils
            Réseaux
            Facilitants : du temps
            Écueils : le jargon
            """,
            "Unclear Réseaux 0 1/0/1"),
        ["an empty list before the next theme"] = (
            """
            Bilan
            Facteurs facilitants et écueils
            Réseaux
            Facilitants
            - a
            Écueils

            Entraide
            Facilitants
            - b
            """,
            """
            Unclear Réseaux 0 1/0/0
            Unclear Entraide 0 1/0/0
            """),
        ["lists that stand under no theme"] = (
            """
            Bilan de 2018
            Changements positifs
            Réseaux
            - a
            Facteurs facilitants et écueils
            Facilitants
            - b
            Écueils
            - c
            """,
            """
            Positive Réseaux 1 0/0/0
            Unclear Bilan de 2018 0 1/0/1
            """),
        ["negative first"] = (
            """
            Review
            Negative changes:
            Fatigue
            - too many meetings
            Positive changes:
            Trust
            - more of it
            Enablers and pitfalls:
            Fatigue
            Pitfalls:
            - haste
            Trust
            Enablers:
            - time
            """,
            """
            Positive Trust 1 1/0/0
            Negative Fatigue 1 0/0/1
            """),
        ["second part cut up by direction"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Changements négatifs
            Fatigue
            - b
            Facilitants, souhaits et écueils
            Changements positifs
            Réseaux
            Facilitants
            - c
            Changements négatifs
            Fatigue
            Écueils
            - d
            """,
            """
            Positive Réseaux 1 1/0/0
            Negative Fatigue 1 0/0/1
            """),
        ["every theme sorts its own changes"] = (
            """
            Bilan
            Réseaux
            Changements positifs
            - a
            - b
            Changements négatifs
            - c
            Facilitants
            - d
            Entraide
            Changements positifs
            - e
            Écueils
            - f
            """,
            """
            Positive Réseaux 3 1/0/0
            Positive Entraide 1 0/0/1
            """),
        ["numbered themes with a heading over their changes"] = (
            """
            Compte-rendu

            Thème 1 : Élargissement des réseaux
            Changements :
            - a
            - b
            Facilitants :
            - c
            Écueils :
            - d

            Thème 2 : Intersectorialité
            Changements :
            - e
            Souhaits :
            - f
            """,
            """
            Unclear Thème 1 : Élargissement des réseaux 2 1/0/1
            Unclear Thème 2 : Intersectorialité 1 0/1/0
            """),
        ["capitals, numbers and other words for the lists"] = (
            """
            MINUTES OF THE ROUND TABLE
            November 3rd, 2022

            Why we met
            To look back at the 2017 to 2022 plan.

            POSITIVE CHANGES
            1) Stronger networks
               - more partners
            2) Shared tools
               - one calendar
            NEGATIVE CHANGES
            3) Burn-out
               - too many meetings
            NO CHANGE
            4) Citizen participation

            FACILITATORS, WISHES AND PITFALLS
            1) Stronger networks
            FACILITATORS
               - time
               - coffee
            4) Citizens' participation
            WISHES
               - child care
            3) Burn-out
            PITFALLS
               - projects
            """,
            """
            Positive Stronger networks 1 2/0/0
            Positive Shared tools 1 0/0/0
            Negative Burn-out 1 0/0/1
            NoChange Citizen participation = Citizens' participation 0 0/1/0
            notes 1
            """),
        ["letters before themes, several levels below"] = (
            """
            Retour sur la démarche
            Les 4 changements les plus significatifs
            Changements positifs :
            A) Meilleure communication
             • Infolettre mensuelle
             • Groupe actif
            B) Arrivée de nouveaux membres :
             • 5 organismes de plus
            Changements négatifs :
            C) Roulement du personnel
             • Perte de mémoire
            Aucun changement : le transport des jeunes
            Les conditions de succès et les pièges à éviter
            A) Communication
            Ce qui a aidé :
             • Une personne dédiée
                 ▪ à temps plein
                 ▪ avec un budget
            Ce qui a nui
             • Trop de canaux
            B) Nouveaux membres
            Pièges :
             • Accueil improvisé
            D) Transport
            Facilitants
             • Titres gratuits
            """,
            """
            Positive Meilleure communication = Communication 2 1/0/1+2
            Positive Arrivée de nouveaux membres = Nouveaux membres 1 0/0/1
            Negative Roulement du personnel 1 0/0/0
            NoChange Aucun changement : le transport des jeunes = Transport 0 1/0/0
            """),
        ["numbered items that sound like headings"] = (
            """
            Bilan
            Facilitants et écueils
            Réseaux
            Facilitants
            1. Du temps
            2. Souhaits :
            3. Écueils
            Écueils
            1. La hâte
            """,
            "Unclear Réseaux 0 3/0/1"),
        ["numbered list headings"] = (
            """
            Bilan
            Réseaux
            1. Facilitants
            - a
            2. Souhaits
            - b
            3. Écueils
            - c
            - d
            """,
            "Unclear Réseaux 0 1/1/2"),
        ["decimal sub-items"] = (
            """
            Bilan
            Réseaux
            Facilitants
            1. a
            1.1 b
            1.2 c
            2. d
            Écueils
            (i) e
            (ii) f
            (iii) g
            """,
            "Unclear Réseaux 0 2/0/3+2"),
        ["no change with a dash"] = (
            """
            Review
            Positive changes
            Networks
            - a
            Where nothing changed – citizen participation
            Lessons learned
            Where nothing changed – citizen participation
            Facilitators
            - b
            """,
            """
            Positive Networks 1 0/0/0
            NoChange Where nothing changed – citizen participation 0 1/0/0
            """),
        ["other bullets on every line"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            • b
            2) c
            ◦ d
            Facteurs facilitants et écueils
            Réseaux
            Facilitants
            * e
            o f
              ▪ g
              – h
            3. i
            Écueils
            → j
            """,
            "Positive Réseaux 4 3/0/1+2"),
        ["a direction that goes on on the next page"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Changements positifs (suite)
            - b
            """,
            "Positive Réseaux 2 0/0/0"),
        ["letters below numbers everywhere"] = (
            """
            Compte rendu de rencontre
            Table de quartier de Rosemont, le 14/11/2019

            Intention : faire le bilan du plan 2015-2019

            CHANGEMENTS POSITIFS
            1. Concertation renforcée
               a. Plus de membres
               b. Meilleure assiduité
            2. Visibilité
               a. Site Web
            CHANGEMENTS NÉGATIFS
            3. Surcharge
               a. Trop de rencontres
               b. Épuisement
            PAS DE CHANGEMENT
            4. Participation citoyenne

            FACILITANTS ET ÉCUEILS
            1. Concertation renforcée
               Facilitants
               a. Coordination stable
                  i. à temps plein
                  ii. bien payée
               b. Confiance
               Écueils
               a. Roulement
            2. Visibilité
               Écueils
               a. Peu d'argent
            4. Participation
               Facilitants
               a. Garderie
            """,
            """
            Positive Concertation renforcée 2 2/0/1+2
            Positive Visibilité 1 0/0/1
            Negative Surcharge 2 0/0/0
            NoChange Participation citoyenne = Participation 0 1/0/0
            notes 1
            """),
        ["labels that end in figures"] = (
            """
            Bilan
            Changements positifs
            Plan de quartier 14-18
            - a
            Réseaux – 2
            - b
            Facilitants et écueils
            Plan de quartier 14-18
            Facilitants
            - c
            Réseaux – 2
            Écueils
            - d
            """,
            """
            Positive Plan de quartier 14-18 1 1/0/0
            Positive Réseaux – 2 1 0/0/1
            """),
        ["one theme under two directions"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Changements négatifs
            Réseaux
            - b
            """,
            "Unclear Réseaux 2 0/0/0"),
        ["sub-items of a change are its example"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - Plus larges
              - le Jardin
              - le parc
            - Plus solides
            """,
            "Positive Réseaux 2 0/0/0"),
        ["a label over two lines"] = (
            """
            Bilan
            Changements négatifs

            Perte d'autonomie décisionnelle
            et manque de clarté

            - a

            Facteurs facilitants et écueils

            Perte d'autonomie

            Écueils
            - b
            """,
            "Negative Perte d'autonomie décisionnelle et manque de clarté = Perte d'autonomie 1 0/0/1"),
        ["a theme that goes on on the next page"] = (
            """
            Bilan
            Facteurs facilitants et écueils
            Réseaux
            Facilitants
            - a
            Réseaux (suite)
            Facilitants (suite)
            - b
            Écueils
            - c
            """,
            "Unclear Réseaux 0 2/0/1"),
        ["everything in small letters"] = (
            """
            bilan de la table
            changements positifs
            réseaux
            - a
            entraide
            - b
            facteurs facilitants et écueils
            réseaux
            facilitants
            - c
            entraide
            écueils
            - d
            """,
            """
            Positive réseaux 1 1/0/0
            Positive entraide 1 0/0/1
            """),
        ["direction headings in one word"] = (
            """
            Bilan
            Les changements
            Positifs
            Réseaux
            - a
            Négatifs
            Fatigue
            - b
            À préciser
            Logement
            - c
            """,
            """
            Positive Réseaux 1 0/0/0
            Negative Fatigue 1 0/0/0
            Unclear Logement 1 0/0/0
            """),
        ["no direction at all"] = (
            """
            Bilan du plan

            5 changements significatifs

            Réseaux
            - a

            Entraide
            - b

            Facilitants et écueils

            Réseaux
            Facilitants
            - c
            """,
            """
            Unclear Réseaux 1 1/0/0
            Unclear Entraide 1 0/0/0
            """),
        ["an agenda before it"] = (
            """
            Rencontre de quartier

            Ordre du jour
            - Accueil
            - Tour de table

            Changements positifs
            Réseaux
            - a
            """,
            """
            Positive Réseaux 1 0/0/0
            notes 3
            """),
        ["a footer with the page on every page"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Table du Nord – page 1
            - b
            Facteurs facilitants et écueils
            Réseaux
            Facilitants
            - c
            Table du Nord – page 2
            - d
            """,
            "Positive Réseaux 2 2/0/0"),
        ["the words of the method in questions"] = (
            """
            Community review

            Changes

            Housing
            - more of it

            Lessons learned

            Housing
            What helped?
            - a new law
            What we wish for
            - more land
            What to avoid
            - waiting
            """,
            "Unclear Housing 1 1/1/1"),
        ["quotation marks around labels"] = (
            """
            Bilan
            Changements positifs
            « Réseaux »
            - a
            Écueils et facilitants
            Réseaux :
            Écueils
            - b
            """,
            "Positive « Réseaux » = Réseaux 1 0/0/1"),
        ["« no change » over a theme of its own"] = (
            """
            Bilan
            Changements positifs
            Réseaux
            - a
            Où il n'y a pas eu de changement
            Participation
            - b
            """,
            """
            Positive Réseaux 1 0/0/0
            NoChange Participation 1 0/0/0
            """),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unusual_report_gives_the_expected_themes_changes_and_lessons(string name)
    {
        var (text, shape) = Cases[name];

        Outlines.Shape(Outlines.Read(text)).ShouldBe(shape);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_an_unusual_report_is_found_after_import(string name)
    {
        var text = Cases[name].Text;

        NothingLostTests.Lost(text).ShouldBeEmpty();
    }
}
