using CollabBot.Storage;

namespace CollabBot.Features.Handing;

/// <summary>A file as it is handed over.</summary>
internal sealed record HandedFile(string Name, string MediaType, byte[] Content);

/// <summary>Makes one kind of file, from the present state, whenever it is fetched.</summary>
internal interface IFileProducer
{
    /// <summary>What a hand-over is stored with; never changes.</summary>
    string Kind { get; }

    /// <summary>The file for the person of the hand-over; nothing where what it was about is gone.</summary>
    Task<HandedFile?> MakeAsync(HandoverRow handover, CancellationToken cancellationToken);
}

/// <summary>All kinds of files.</summary>
internal sealed class FileProducers(IEnumerable<IFileProducer> producers)
{
    public async Task<HandedFile?> MakeAsync(HandoverRow handover, CancellationToken cancellationToken) =>
        producers.FirstOrDefault(producer => producer.Kind == handover.File) is { } producer ? await producer.MakeAsync(handover, cancellationToken) : null;
}
