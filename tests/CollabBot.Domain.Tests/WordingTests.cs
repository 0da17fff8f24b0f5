using System.Text;
using CsCheck;

namespace CollabBot.Domain.Tests;

public sealed class WordingTests
{
    private const string Emoji = "\U0001F600";
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData(Wording.LabelLimit)]
    [InlineData(Wording.StatementLimit)]
    [InlineData(Wording.ExplanationLimit)]
    public void The_limit_itself_is_accepted_and_one_more_is_refused(int limit)
    {
        Wording.Parse(new string('é', limit), limit).ShouldBeAccepted().Text.Length.ShouldBe(limit);
        Wording.Parse(new string('é', limit + 1), limit).ShouldBeRefused(new Refusal.TextTooLong(limit + 1, limit));
    }

    [Trait("promise", "too long a text is refused and stays in the form")]
    [Fact]
    public void The_limits_are_those_that_were_promised()
    {
        (Wording.StatementLimit, Wording.ExplanationLimit, Wording.LabelLimit).ShouldBe((1000, 2000, 200));
    }

    [Fact]
    public void White_space_around_it_neither_counts_nor_stays()
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
    public void What_is_inside_is_kept_exactly(string typed)
    {
        Wording.Parse($"  {typed}\n", 200).ShouldBeAccepted().Text.ShouldBe(typed);
        Wording.Of(typed).Text.ShouldBe(typed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\r\n\t\u00A0\u2003\u2028")]
    public void Nothing_typed_is_missing_or_where_optional_nothing(string? typed)
    {
        Wording.Parse(typed, 10).ShouldBeRefused(new Refusal.TextMissing());
        Wording.ParseOptional(typed, 10).ShouldBeAccepted().ShouldBeNull();
    }

    [Fact]
    public void An_optional_text_is_held_to_the_same_rules()
    {
        Wording.ParseOptional(" abc ", 3).ShouldBeAccepted().ShouldNotBeNull().Text.ShouldBe("abc");
        Wording.ParseOptional("abcd", 3).ShouldBeRefused(new Refusal.TextTooLong(4, 3));
        Wording.ParseOptional("a\0", 3).ShouldBeRefused(new Refusal.TextUnreadable());
    }

    [Fact]
    public void A_surrogate_pair_is_kept_and_counts_as_two()
    {
        Wording.Parse(Emoji, 2).ShouldBeAccepted().Text.ShouldBe(Emoji);
        Wording.Parse(Emoji, 1).ShouldBeRefused(new Refusal.TextTooLong(2, 1));
        Wording.Parse($"{Emoji}{Emoji}", 10).ShouldBeAccepted().Text.ShouldBe($"{Emoji}{Emoji}");
    }

    [Fact]
    public void Half_a_surrogate_pair_and_the_null_character_are_refused_wherever_they_stand()
    {
        var high = Emoji[0];
        var low = Emoji[1];
        string[] unreadable = ["\0", "a\0b", "ab\0", $"{high}", $"{low}", $"a{high}", $"{high}a", $"{low}a", $"{low}{high}", $"{high}{high}{low}", $"{high}{low}{low}"];

        foreach (var typed in unreadable)
        {
            Wording.Parse(typed, 10).ShouldBeRefused(new Refusal.TextUnreadable());
            Wording.IsStorable(typed).ShouldBeFalse();
            Should.Throw<ArgumentException>(() => Wording.Of(typed));
        }
    }

    [Fact]
    public void Accepted_text_is_taken_as_it_is_however_long_but_never_empty()
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
    public void Equal_words_are_equal_and_read_as_themselves()
    {
        Wording.Of("a").ShouldBe(Wording.Parse(" a ", 1).ShouldBeAccepted());
        Wording.Of("a").ShouldNotBe(Wording.Of("A"));
        $"{Wording.Of("a")}".ShouldBe("a");
    }

    [Fact]
    public void What_is_storable_is_what_strict_utf8_can_write_without_a_null()
    {
        var anyText = Gen.OneOf('a', 'œ', ' ', '\n', '\0', Emoji[0], Emoji[1], '\uFFFF').Array[0, 8].Select(letters => new string(letters));

        anyText.Sample(text => Wording.IsStorable(text).ShouldBe(Writes(text) && !text.Contains('\0')), iter: 20_000);
    }

    private static bool Writes(string text)
    {
        try
        {
            _strict.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
