using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Features.Files;
using CollabBot.Requests;

namespace CollabBot.Features.Privacy;

/// <summary>
/// Shows, hands out and erases what is stored about a person. Also covers what closing an anonymous retrospective removes, and how long
/// data is kept.
/// </summary>
internal sealed partial class PrivacyFeature : IFeature
{
    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new OpenOwnData(), "mes données", "my data")
            .Command(() => new GetOwnData(), "mes données obtenir", "my data get")
            .Command(
                () => new GetOwnData(AsText: true),
                "mes données texte",
                "mes données en texte",
                "mes données obtenir texte",
                "my data text",
                "my data as text",
                "my data get text")
            .Command(() => new OpenErasureForm(), "mes données effacer", "my data erase")
            .Command(() => new ConfirmErasure(), "confirmer", "confirm")
            .Text("effacer 2 nom", text => ReadErasure(CommandWords.Fold(text)))
            .OpensForm(PrivacyKeys.MyDataForm, values => new OpenOwnData(values.Page))
            .OpensForm(PrivacyKeys.ErasureForm, _ => new OpenErasureForm())
            .Button(PrivacyKeys.GetData, _ => new GetOwnData())
            .Button(
                PrivacyKeys.EraseData,
                values => new EraseOwnData(values.Text(PrivacyKeys.ErasureOf), values.Text(PrivacyKeys.ErasureHow), values.IsConfirmed))
            .Handler<MyDataHandler>()
            .Handler<ErasureHandler>();
        feature.Services.AddScoped<IFileProducer, PersonalDataProducer>();
        feature.Services.AddScoped<Traces>();
        feature.Services.AddScoped<AuthorUnlinking>();
        feature.Services.AddScoped<PersonalAccounts>();
        feature.Services.AddScoped<Erasure>();
        feature.Services.AddHostedService<RetentionService>();
    }

    /// <summary>
    /// « effacer 2 » or « mes données effacer 2 nom »: the retrospective by its number, or all, and what to erase of it: the person's name,
    /// or else the words. It is only done after « confirmer », which refers to what the bot has named.
    /// </summary>
    private static EraseOwnData? ReadErasure(string folded)
    {
        if (ErasureCommand().Match(folded) is not { Success: true } match) return null;

        var of = match.Groups["of"].Value is "tout" or "all" ? ErasureWords.All : match.Groups["of"].Value;
        var how = match.Groups["how"].Value is "nom" or "name" ? ErasureHow.Link : ErasureHow.Words;
        return new EraseOwnData(of, how.ToString(), Confirmed: false);
    }

    [GeneratedRegex(
        "^(?:(?:mes donnees )?effacer|(?:my data )?erase) (?<of>tout|all|\\d{1,4})"
        + "(?: (?<how>nom|name|mots|words))?(?: (?:confirmer|confirm))?$")]
    private static partial Regex ErasureCommand();
}
