using System.Text;
using CollabBot.Domain;
using CollabBot.Features.Handing;
using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Features.Forgetting;

/// <summary>All that is kept of a person as a file for her. It is made when she accepts it: what she has erased since it was offered, or what was unlinked from her, is not in it.</summary>
internal sealed class PersonalDataProducer(PersonalAccounts accounts, Keeping keeping, TimeProvider clock) : IFileProducer
{
    public const string File = "my-data";

    public string Kind => File;

    public string Command(Texts texts) => texts.MyDataCommand();

    public async Task<HandedFile?> MakeAsync(HandoverRow handover, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(handover.Person, cancellationToken);
        if (account.IsEmpty) return null;

        var (fileName, json) = PersonalData.Of(account, keeping, clock.GetUtcNow(), Texts.For(handover.Language));
        return new HandedFile(fileName, "application/json; charset=utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(json));
    }
}
