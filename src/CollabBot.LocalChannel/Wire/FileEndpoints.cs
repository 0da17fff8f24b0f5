using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CollabBot.LocalChannel.Wire;

/// <summary>The routes with which the bot uploads a file, and the bot and the page download one.</summary>
internal static class FileEndpoints
{
    public static void MapConnector(RouteGroupBuilder connector)
    {
        connector.MapPut("/files/{id}", (string id, HttpRequest request, Files files) => files.PutAsync(id, request));
        connector.MapGet("/files/{id}", Take);
    }

    public static IResult Take(string id, Files files) =>
        files.Find(id) is { IsComplete: true } file
            ? Results.File(file.Content, "application/octet-stream", file.Name)
            : ChannelError.Result(StatusCodes.Status404NotFound, "itemNotFound", "This file is not there any more.");
}
