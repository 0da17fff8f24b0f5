using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Features.Profile;

/// <summary>
/// A person's organisation and role, which they are asked for once, with their first change: by fields of the form, or by one optional
/// question of the dialog.
/// </summary>
internal sealed class OwnProfile(TurnRows rows)
{
    /// <summary>Whether the person has neither given them nor been asked for them.</summary>
    public bool IsUnasked => rows.PersonOrNew() is { IsOrganisationAsked: false, Organisation: null, Occupation: null };

    /// <summary>Records that the person has been asked.</summary>
    public void Ask() => rows.PersonOrNew().IsOrganisationAsked = true;

    /// <summary>Stores both; a null role means that the form did not ask for it.</summary>
    /// <returns>The refusal; null if they were stored.</returns>
    public Refusal? Set(string? organisation, string? occupation)
    {
        if (!Wording.ParseOptional(organisation, Wording.LabelLimit).TryGet(out var wording, out var refusal)) return refusal;

        var person = rows.PersonOrNew();
        (person.IsOrganisationAsked, person.Organisation) = (true, wording);
        if (occupation is not null)
            person.Occupation = Enum.TryParse<Occupation>(occupation, out var role) && Enum.IsDefined(role) ? role : null;
        return null;
    }

    /// <summary>Stores an answer in words: a role alone, an organisation, or both with a comma between them.</summary>
    /// <returns>The refusal; null if it was stored.</returns>
    public Refusal? Answer(string typed)
    {
        var comma = typed.LastIndexOf(',');
        var role = Texts.ReadOccupation(typed[(comma + 1)..]);
        var organisation = role is null ? typed : comma < 0 ? "" : typed[..comma];
        return Set(organisation.Trim(), role?.ToString() ?? "");
    }
}
