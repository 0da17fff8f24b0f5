namespace CollabBot.LocalChannel;

/// <summary>
/// The demo team of the local channel: a neighbourhood round table with two channels, a group chat, one bot and eighteen people.
/// Every id is fixed, so data that a bot has stored stays valid after a restart.
/// </summary>
public static class DemoTeam
{
    /// <summary>The Entra tenant (GUID) of the team and of its people, except <see cref="Neighbour"/>.</summary>
    public const string TenantId = "5d1f3c60-8a27-4f0e-9b3a-2f6c1d7e4a90";

    /// <summary>The team's id, which is also the id of its general channel.</summary>
    public const string TeamId = "19:2c7f0e5b9d3a41688f4be1d06a97c532@thread.tacv2";

    /// <summary>The team's Microsoft 365 group (GUID).</summary>
    public const string TeamGroupId = "f08a2dea-d4de-4570-b1b5-a7eb8119acfd";

    /// <summary>The team's name.</summary>
    public const string TeamName = "Table de quartier";

    /// <summary>The id of the channel for the retrospectives.</summary>
    public const string ChannelId = "19:8e41b7d2c06f4a93a5d8f19b3c7e2064@thread.tacv2";

    /// <summary>The channel's name.</summary>
    public const string ChannelName = "Rétrospectives";

    /// <summary>The bot's channel id (<c>28:</c> and the app id).</summary>
    public const string BotId = "28:40a248f3-219d-40bb-aef3-a89355f6eed3";

    /// <summary>The bot's display name, also used in mentions.</summary>
    public const string BotName = "CollabBot";

    /// <summary>The time zone of all demo people (IANA name).</summary>
    public const string TimeZone = "America/Toronto";

    /// <summary>The person who leads the retrospective.</summary>
    public static DemoPerson Facilitator { get; } = new(
        "maude", "29:1-maude-gagnon", "d8de8d2f-a450-43b2-b0d9-cdbeda4e48d4",
        "Maude", "Gagnon", "Table de quartier", DemoRole.Facilitator, "animation", "facilitation");

    /// <summary>The person who is responsible for the plan.</summary>
    public static DemoPerson Coordinator { get; } = new(
        "real", "29:1-real-lavoie", "16550add-7f8f-49e8-952d-9f515a407818",
        "Réal", "Lavoie", "Table de quartier", DemoRole.Coordinator, "coordination", "coordination");

    /// <summary>The participants: people from organisations of the neighbourhood, and citizens.</summary>
    public static IReadOnlyList<DemoPerson> Partners { get; } =
    [
        Partner(
            "aicha", "29:1-aicha-benali", "02b4aa7b-b6e6-48a5-a27f-4776f3a020c4", "Aïcha", "Benali",
            "Centre communautaire du Vieux-Moulin", "direction", "management"),
        Partner(
            "thu", "29:1-thu-nguyen", "39e63763-bb8c-4ec7-8486-98974d1d9488", "Thu", "Nguyen",
            "École des Érables", "direction", "management"),
        Partner(
            "js", "29:1-jean-sebastien-cote", "dc4927e6-66b5-46ac-84d8-093be7c1361b", "Jean-Sébastien", "Côté",
            "CLSC du quartier", "équipe", "staff"),
        Partner(
            "wideline", "29:1-wideline-pierre", "8800c317-0a81-4e56-a574-a5ae6f113d3d", "Wideline", "Pierre",
            "Maison des familles", "équipe", "staff"),
        Partner(
            "stephane", "29:1-stephane-bouchard", "8f6b0069-985b-444d-a7a2-c4187edb161a", "Stéphane", "Bouchard",
            "Arrondissement", "équipe", "staff"),
        Partner(
            "marisol", "29:1-marisol-fuentes", "a841ca96-5789-4ec9-963b-fe6cdb127535", "Marisol", "Fuentes",
            "Comité logement", "direction", "management"),
        Partner(
            "alexis", "29:1-alexis-roy", "42351461-e3a2-409d-adef-e8d4b670be80", "Alexis", "Roy",
            "Maison des jeunes L’Escale", "équipe", "staff"),
        Partner(
            "fatou", "29:1-fatou-diallo", "e258427c-d7d4-4a98-9fee-cbf0ce2ea6b1", "Fatou", "Diallo",
            "Carrefour d’accueil des familles immigrantes", "direction", "management"),
        Partner(
            "samuel", "29:1-samuel-cohen", "758ff71e-dd44-4438-92d7-c16c9a3faf2d", "Samuel", "Cohen",
            "Bibliothèque du quartier", "équipe", "staff"),
        Partner(
            "priya", "29:1-priya-raman", "dd8e4040-ee29-4921-9f96-7565c642b25b", "Priya", "Raman",
            "Partage alimentaire", "équipe", "staff"),
        Partner(
            "kahente", "29:1-kahente-deer", "ef981d78-ad4d-4701-972f-fd677d501133", "Kahente", "Deer",
            "Centre des femmes", "direction", "management"),
        Partner(
            "gilles", "29:1-gilles-desrosiers", "596dfe51-32e1-4a35-8149-6cf32c4884a2", "Gilles", "Desrosiers",
            "Comité citoyen", "citoyen", "citizen"),
        Partner(
            "lucie", "29:1-lucie-archambault", "c44f1ecc-a71f-45ba-ac28-ac1c938caf56", "Lucie", "Archambault",
            "Ruelle verte des Lilas", "citoyenne", "citizen"),
        Partner(
            "denise", "29:1-denise-poulin", "95680164-bb55-4892-be10-7e482bed97ef", "Denise", "Poulin",
            "Club de l’âge d’or", "citoyenne", "citizen"),
    ];

    /// <summary>A person from outside the organisation with a guest account in the tenant.</summary>
    public static DemoPerson Guest { get; } = new(
        "noemie", "29:1-noemie-tremblay", "3b0f6f5e-2f0b-4c55-9d0e-6a1c5b7d2e41",
        "Noémie", "Tremblay", "Université du quartier", DemoRole.Guest, "invitée", "guest");

    /// <summary>A person with an account in another tenant, who is a channel member without a guest account.</summary>
    public static DemoPerson Neighbour { get; } = new(
        "olivier", "29:1-olivier-martin", "9e2d7c14-5b3a-4f68-8a90-1d4e6c8b0f27",
        "Olivier", "Martin", "Fondation régionale", DemoRole.Neighbour,
        "partenaire d’une autre organisation", "partner from another organisation");

    /// <summary>The Entra tenant of <see cref="Neighbour"/> (GUID).</summary>
    public const string NeighbourTenantId = "a4c1e7b2-0d9f-4b36-b7a5-3e8f2c6d1094";

    /// <summary>The id of the practice channel.</summary>
    public const string PracticeId = "19:4d0b6c8e2f1a4973b5e6a7c8d9f01234@thread.tacv2";

    /// <summary>The id of the group chat.</summary>
    public const string GroupChatId = "19:7a91c3e5d0b24f68@thread.v2";

    /// <summary>All demo people: facilitator, coordinator, partners, guest, neighbour.</summary>
    public static IReadOnlyList<DemoPerson> People { get; } = [Facilitator, Coordinator, .. Partners, Guest, Neighbour];

    /// <summary>Returns the id of a person's private chat with the bot.</summary>
    public static string PrivateChatId(DemoPerson person) => "a:1-" + person.Key;

    private static DemoPerson Partner(
        string key, string id, string aadObjectId, string givenName, string surname,
        string organisation, string role, string roleInEnglish) =>
        new(key, id, aadObjectId, givenName, surname, organisation, DemoRole.Partner, role, roleInEnglish);
}

/// <summary>A demo person's part in the retrospective.</summary>
public enum DemoRole
{
    /// <summary>Names changes, votes and adds lessons.</summary>
    Partner,

    /// <summary>Leads the retrospective.</summary>
    Facilitator,

    /// <summary>Is responsible for the plan.</summary>
    Coordinator,

    /// <summary>Has a guest account in the team's tenant.</summary>
    Guest,

    /// <summary>Has an account in another tenant.</summary>
    Neighbour,
}

/// <summary>A person that the user of the page can play.</summary>
/// <param name="Key">Short name used in the page's address (<c>?as=</c>).</param>
/// <param name="Id">The channel id (<c>29:</c>).</param>
/// <param name="AadObjectId">The Entra object id (GUID).</param>
/// <param name="GivenName">First name.</param>
/// <param name="Surname">Family name.</param>
/// <param name="Organisation">The organisation or group that the person belongs to.</param>
/// <param name="Part">The person's part in the retrospective.</param>
/// <param name="Role">The person's role in French, as shown on the page.</param>
/// <param name="RoleInEnglish">The role in English.</param>
public sealed record DemoPerson(
    string Key,
    string Id,
    string AadObjectId,
    string GivenName,
    string Surname,
    string Organisation,
    DemoRole Part,
    string Role,
    string RoleInEnglish)
{
    /// <summary>The display name.</summary>
    public string Name => $"{GivenName} {Surname}";

    /// <summary>The <c>userRole</c> in the connector's member list: "user" or "guest".</summary>
    internal string UserRole => Part == DemoRole.Guest ? "guest" : "user";

    /// <summary>The Entra tenant (GUID) of the person's account.</summary>
    internal string TenantId => Part == DemoRole.Neighbour ? DemoTeam.NeighbourTenantId : DemoTeam.TenantId;
}
