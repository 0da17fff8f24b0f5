namespace CollabBot.Requests;

/// <summary>
/// Where to upload an accepted file. Anyone who knows the address can write to it: it is stored only in
/// the outbox row of the upload, and never logged.
/// </summary>
/// <param name="Name">The name of the file at the target.</param>
/// <param name="UploadUrl">The address to upload to.</param>
/// <param name="ContentUrl">The address to read the file at afterwards.</param>
/// <param name="UniqueId">The id of the file at the target.</param>
/// <param name="FileType">The file type, usually the extension.</param>
internal sealed record UploadTarget(string? Name, string? UploadUrl, string? ContentUrl, string? UniqueId, string? FileType);
