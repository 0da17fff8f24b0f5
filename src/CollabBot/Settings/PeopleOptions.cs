using CollabBot.Requests;

namespace CollabBot.Settings;

/// <summary>Reads section <c>People</c>, and says what is wrong with it.</summary>
internal static class PeopleOptions
{
    private const string Everyone = "Everyone";

    /// <param name="knowsGuests">
    /// Whether the channel tells guests from members. Without a registration the channel is the local page or a playground, which does not.
    /// </param>
    public static PeopleSettings Read(IConfiguration configuration, bool knowsGuests, List<string> wrong) => new()
    {
        Administrators = Ids(configuration.GetSection("People:Administrators"), wrong),
        Starters = Starters(configuration.GetSection("People:MayStart"), wrong),
        GuestsMayFacilitate = Guests(configuration["People:GuestsMayFacilitate"], !knowsGuests, wrong),
    };

    private static HashSet<string>? Starters(IConfigurationSection section, List<string> wrong)
    {
        var isList = section.GetChildren().Any();
        if (!isList
            && (string.IsNullOrWhiteSpace(section.Value) || section.Value.Equals(Everyone, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (isList) return Ids(section, wrong);

        wrong.Add($"People:MayStart is '{section.Value}'. It can be {Everyone}, or a list of Entra object ids.");
        return null;
    }

    private static HashSet<string> Ids(IConfigurationSection section, List<string> wrong)
    {
        HashSet<string> ids = [];
        if (section.Value is { Length: > 0 } alone)
            wrong.Add($"{section.Path} is '{alone}'. It is a list: {section.Path}:0, {section.Path}:1 and so on.");
        foreach (var child in section.GetChildren())
        {
            if (Guid.TryParse(child.Value, out var id))
            {
                ids.Add(id.ToString());
            }
            else
            {
                wrong.Add(
                    $"{child.Path} is '{child.Value}'. It is the Entra object id of a person, "
                    + "for example 3f9d2b1c-7a55-4e0d-9c66-0d3b8a1f5e42.");
            }
        }

        return ids;
    }

    private static bool Guests(string? value, bool otherwise, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(value)) return otherwise;
        if (bool.TryParse(value, out var allowed)) return allowed;

        wrong.Add($"People:GuestsMayFacilitate is '{value}'. It can be true or false.");
        return false;
    }
}
