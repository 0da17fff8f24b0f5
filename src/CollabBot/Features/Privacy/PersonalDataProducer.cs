using System.Text;
using CollabBot.Domain;
using CollabBot.Features.Files;
using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Features.Privacy;

/// <summary>
/// Produces the file with all data stored about a person.
/// It is made when the person accepts it, so data that was erased or unlinked after the offer is not in it.
/// </summary>
internal sealed class PersonalDataProducer(PersonalAccounts accounts, RetentionPolicy keeping, TimeProvider clock) : IFileProducer
{
    public const string File = "my-data";

    public string Kind => File;

    public string Command(Texts texts) => texts.MyDataCommand();

    public async Task<OfferedFileContent?> MakeAsync(FileOfferRow handover, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(handover.Person, cancellationToken);
        if (account.IsEmpty) return null;

        var (fileName, json) = PersonalData.Of(account, keeping, clock.GetUtcNow(), Texts.For(handover.Language));
        return new OfferedFileContent(
            fileName, "application/json; charset=utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(json));
    }
}
