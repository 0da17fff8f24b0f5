using System.Text;
using Microsoft.Bot.Builder;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class StringUtilsTests
{
    // SHA-256 of "collaboration", computed elsewhere.
    private const string Hash = "DVoBEFAgWzks4hB1h5z83rNv/nr/woW2s/ChXmL3lSU=";

    [Theory]
    [InlineData("collaboration", 6, "collab...")]
    [InlineData("collaboration", 0, "...")]
    [InlineData("collaboration", 13, "collaboration")]
    public void What_is_left_out_is_shown_by_dots(string text, int length, string expected)
    {
        StringUtils.Ellipsis(text, length).ShouldBe(expected);
        StringUtils.Ellipsis(new StringBuilder(text), length).ToString().ShouldBe(expected);
    }

    [Fact]
    public void Texts_with_the_same_beginning_stay_different_by_their_hash()
    {
        StringUtils.EllipsisHash("collaboration", 6).ShouldBe("collab..." + Hash);
        StringUtils.EllipsisHash(new StringBuilder("collaboration"), 6).ToString().ShouldBe("collab..." + Hash);
        StringUtils.EllipsisHash("collaboration", 20).ShouldBe("collaboration");
        StringUtils.EllipsisHash(new StringBuilder("collaboration"), 20).ToString().ShouldBe("collaboration");
    }
}
