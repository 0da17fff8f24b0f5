using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Features.Files;

/// <summary>A file that is ready to be downloaded or uploaded.</summary>
internal sealed record OfferedFileContent(string Name, string MediaType, byte[] Content);

/// <summary>Produces one kind of file from the current data, each time it is requested.</summary>
internal interface IFileProducer
{
    /// <summary>The key that is stored with a handover; it must never change.</summary>
    string Kind { get; }

    /// <summary>The text command for this file; followed by « texte », it returns the content as messages.</summary>
    string Command(Texts texts);

    /// <summary>The file for the person of the handover; null if its data no longer exists.</summary>
    Task<OfferedFileContent?> MakeAsync(FileOfferRow handover, CancellationToken cancellationToken);
}

/// <summary>Finds the producer for a kind of file.</summary>
internal sealed class FileProducers(IEnumerable<IFileProducer> producers)
{
    public async Task<OfferedFileContent?> MakeAsync(FileOfferRow handover, CancellationToken cancellationToken) =>
        Find(handover) is { } producer ? await producer.MakeAsync(handover, cancellationToken) : null;

    /// <summary>The message after a declined offer: how to get the file later.</summary>
    public string Declined(FileOfferRow handover, Texts texts) =>
        Find(handover) is { } producer ? texts.FileDeclined(producer.Command(texts)) : texts.FileExpired();

    /// <summary>The message after a failed upload: how to get the file another way.</summary>
    public string NotUploaded(FileOfferRow handover, Texts texts) =>
        Find(handover) is { } producer ? texts.FileNotUploaded(producer.Command(texts)) : texts.FileExpired();

    private IFileProducer? Find(FileOfferRow handover) => producers.FirstOrDefault(producer => producer.Kind == handover.File);
}
