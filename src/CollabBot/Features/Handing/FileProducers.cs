using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Features.Handing;

/// <summary>A file as it is handed over.</summary>
internal sealed record HandedFile(string Name, string MediaType, byte[] Content);

/// <summary>Makes one kind of file, from the present state, whenever it is fetched.</summary>
internal interface IFileProducer
{
    /// <summary>What a hand-over is stored with; never changes.</summary>
    string Kind { get; }

    /// <summary>What is written to get it; with « texte » behind it, it is read in messages.</summary>
    string Command(Texts texts);

    /// <summary>The file for the person of the hand-over; nothing where what it was about is gone.</summary>
    Task<HandedFile?> MakeAsync(HandoverRow handover, CancellationToken cancellationToken);
}

/// <summary>All kinds of files.</summary>
internal sealed class FileProducers(IEnumerable<IFileProducer> producers)
{
    public async Task<HandedFile?> MakeAsync(HandoverRow handover, CancellationToken cancellationToken) =>
        Find(handover) is { } producer ? await producer.MakeAsync(handover, cancellationToken) : null;

    /// <summary>What is said where it was not wanted: how she gets it all the same.</summary>
    public string Declined(HandoverRow handover, Texts texts) => Find(handover) is { } producer ? texts.FileDeclined(producer.Command(texts)) : texts.FileExpired();

    /// <summary>What is said where it could not be put into her files.</summary>
    public string NotUploaded(HandoverRow handover, Texts texts) => Find(handover) is { } producer ? texts.FileNotUploaded(producer.Command(texts)) : texts.FileExpired();

    private IFileProducer? Find(HandoverRow handover) => producers.FirstOrDefault(producer => producer.Kind == handover.File);
}
