using CollabBot.Acts;
using CollabBot.Localization;

namespace CollabBot.Features.Introducing;

/// <summary>A person's own language: what she reads alone is in it. What the channel shares stays in the retrospective's.</summary>
internal sealed class LanguageHandler(PersonRows people)
{
    public async Task<Reply> HandleAsync(Gesture.SetLanguage gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        (await people.OfAsync(turn, cancellationToken)).Language = gesture.Language;
        var texts = turn.IsShared ? turn.Texts : Texts.For(gesture.Language);
        return Reply.Say(texts.LanguageSet(gesture.Language));
    }
}
