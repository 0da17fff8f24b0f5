using System.Text;
using CsCheck;

namespace CollabBot.Domain.Tests;

public sealed class WordingTests
{
    private const string Emoji = "\U0001F600";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData(Wording.LabelLimit)]
    [InlineData(Wording.StatementLimit)]
    [InlineData(Wording.ExplanationLimit)]
    public void A_text_of_exactly_the_limit_is_accepted_and_a_longer_one_is_refused(int limit)
    {
        Wording.Parse(new string('é', limit), limit).ShouldBeAccepted().Text.Length.ShouldBe(limit);
        Wording.Parse(new string('é', limit + 1), limit).ShouldBeRefused(new Refusal.TextTooLong(limit + 1, limit));
    }

    [Trait("promise", "too long a text is refused and stays in the form")]
    [Fact]
    public void The_limits_are_1000_2000_and_200_characters()
    {
        (Wording.StatementLimit, Wording.ExplanationLimit, Wording.LabelLimit).ShouldBe((1000, 2000, 200));
    }

    [Fact]
    public void Surrounding_white_space_is_trimmed_and_does_not_count()
    {
        Wording.Parse(" \t\r\n\u00A0abc\u2003\n ", 3).ShouldBeAccepted().Text.ShouldBe("abc");
    }

    [Trait("promise", "wording is kept exactly as typed")]
    [Theory]
    [InlineData("deux\nlignes")]
    [InlineData("deux\r\n\r\nlignes")]
    [InlineData("trois   espaces\tet une tabulation")]
    [InlineData("«\u00A0œuvrer\u00A0»\u202F!")]
    [InlineData("citoyen.ne.s, l’été, l'hiver")]
    [InlineData("e\u0301 reste comme tapé, é aussi")]
    [InlineData("**gras** <at>Thu</at> =SOMME(A1) [lien](http://example.org)")]
    public void Everything_inside_the_text_is_kept_exactly(string typed)
    {
        Wording.Parse($"  {typed}\n", 200).ShouldBeAccepted().Text.ShouldBe(typed);
        Wording.Of(typed).Text.ShouldBe(typed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\r\n\t\u00A0\u2003\u2028")]
    public void A_blank_text_is_missing_or_null_if_the_text_is_optional(string? typed)
    {
        Wording.Parse(typed, 10).ShouldBeRefused(new Refusal.TextMissing());
        Wording.ParseOptional(typed, 10).ShouldBeAccepted().ShouldBeNull();
    }

    [Fact]
    public void An_optional_text_follows_the_same_rules()
    {
        Wording.ParseOptional(" abc ", 3).ShouldBeAccepted().ShouldNotBeNull().Text.ShouldBe("abc");
        Wording.ParseOptional("abcd", 3).ShouldBeRefused(new Refusal.TextTooLong(4, 3));
        Wording.ParseOptional("a\0", 3).ShouldBeRefused(new Refusal.TextUnreadable());
    }

    [Fact]
    public void A_surrogate_pair_is_kept_and_counts_as_two_characters()
    {
        Wording.Parse(Emoji, 2).ShouldBeAccepted().Text.ShouldBe(Emoji);
        Wording.Parse(Emoji, 1).ShouldBeRefused(new Refusal.TextTooLong(2, 1));
        Wording.Parse($"{Emoji}{Emoji}", 10).ShouldBeAccepted().Text.ShouldBe($"{Emoji}{Emoji}");
    }

    [Fact]
    public void Lone_surrogates_and_the_null_character_are_refused_at_every_position()
    {
        var high = Emoji[0];
        var low = Emoji[1];
        string[] unreadable =
        [
            "\0", "a\0b", "ab\0", $"{high}", $"{low}", $"a{high}", $"{high}a", $"{low}a",
            $"{low}{high}", $"{high}{high}{low}", $"{high}{low}{low}"
        ];

        foreach (var typed in unreadable)
        {
            Wording.Parse(typed, 10).ShouldBeRefused(new Refusal.TextUnreadable());
            Wording.IsStorable(typed).ShouldBeFalse();
            Should.Throw<ArgumentException>(() => Wording.Of(typed));
        }
    }

    [Fact]
    public void Accepted_text_is_wrapped_unchanged_at_any_length_but_never_empty()
    {
        var text = $" {new string('x', 5000)} ";

        Wording.Of(text).Text.ShouldBe(text);
        Wording.OfOptional(text).ShouldNotBeNull().Text.ShouldBe(text);
        Wording.OfOptional(null).ShouldBeNull();
        Should.Throw<ArgumentException>(() => Wording.Of(""));
        Should.Throw<ArgumentException>(() => Wording.Of(" \n"));
        Should.Throw<ArgumentException>(() => Wording.OfOptional(""));
    }

    [Fact]
    public void Text_that_an_earlier_version_stored_with_U_FFFE_can_still_be_read()
    {
        Wording.Parse("a\uFFFEb", 10).ShouldBeRefused(new Refusal.TextUnreadable());
        Wording.Of("a\uFFFEb").Text.ShouldBe("a\uFFFDb");
    }

    [Fact]
    public void Equal_texts_are_equal_and_convert_to_their_text()
    {
        Wording.Of("a").ShouldBe(Wording.Parse(" a ", 1).ShouldBeAccepted());
        Wording.Of("a").ShouldNotBe(Wording.Of("A"));
        $"{Wording.Of("a")}".ShouldBe("a");
    }

    [Fact]
    public void Storable_text_is_what_strict_utf8_can_encode_without_a_null_character()
    {
        var anyText = Gen.OneOf('a', 'œ', ' ', '\n', '\0', Emoji[0], Emoji[1], '\uFFFF').Array[0, 8].Select(letters => new string(letters));

        anyText.Sample(text => Wording.IsStorable(text).ShouldBe(Writes(text) && !text.Contains('\0')), iter: 20_000);
    }

    private static bool Writes(string text)
    {
        try
        {
            Strict.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
