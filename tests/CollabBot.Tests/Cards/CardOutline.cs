using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CollabBot.Tests.Cards;

/// <summary>
/// Writes a card as text that a person reads at a glance: its lines, inputs and buttons from top to bottom. Layout, spacing, colours and
/// the data of buttons are left out.
/// </summary>
internal sealed class CardOutline
{
    private readonly StringBuilder written = new();
    private readonly HashSet<string> toggled;
    private readonly bool withTexts;
    private int depth;

    private CardOutline(JsonObject card, bool withTexts)
    {
        this.withTexts = withTexts;
        toggled = [.. CardNodes.OfType(card, "Action.ToggleVisibility").SelectMany(Targets)];
        WriteCard(card);
    }

    public static string Of(JsonObject card) => new CardOutline(card, withTexts: true).written.ToString();

    /// <summary>
    /// The outline with every text replaced by an ellipsis and without the preselected choices. It is the same in all languages.
    /// </summary>
    public static string StructureOf(JsonObject card) => new CardOutline(card, withTexts: false).written.ToString();

    private void WriteCard(JsonObject card)
    {
        Line($"fallback: {Shown(card["fallbackText"])}");
        if (card["refresh"] is { } refresh) Line($"refreshes itself: {Kind(refresh["action"]!.AsObject())}");
        Line("");
        WriteAll(card["body"]);
        WriteButtons(card["actions"], "---");
    }

    private void WriteAll(JsonNode? elements)
    {
        foreach (var element in elements?.AsArray() ?? []) Write(element!.AsObject());
    }

    private void Write(JsonObject element)
    {
        var id = (string?)element["id"];
        var isHidden = (bool?)element["isVisible"] == false;
        if (!isHidden && (id is null || !toggled.Contains(id)))
        {
            WriteVisible(element);
            return;
        }

        Line($"[{(isHidden ? "hidden" : "shown")}: {id}]");
        Indented(() => WriteVisible(element));
    }

    private void WriteVisible(JsonObject element)
    {
        var type = (string)element["type"]!;
        if ((bool?)element["separator"] == true && !Wrote("\n\n")) Line("");
        switch (type)
        {
            case "TextBlock" or "RichTextBlock":
                Line(Text(element));
                break;
            case "Container":
                WriteContainer(element);
                break;
            case "ColumnSet":
                WriteColumns(element);
                break;
            case "ActionSet":
                WriteButtons(element["actions"], heading: null);
                break;
            case "FactSet":
                foreach (var fact in element["facts"]!.AsArray()) Line($"{Shown(fact!["title"])} = {Shown(fact["value"])}");
                break;
            case "Image":
                Line($"[image] {Shown(element["altText"])}");
                break;
            default:
                if (!type.StartsWith("Input.", StringComparison.Ordinal))
                    throw new NotSupportedException($"The outline has no form for {type}.");
                WriteInput(element, type["Input.".Length..]);
                break;
        }
    }

    private void WriteContainer(JsonObject container)
    {
        // The tinted head of a card is layout; a warning or a confirmation is content.
        if ((string?)container["style"] is "attention" or "good" or "warning")
        {
            Line($"[{container["style"]}]");
            Indented(() => WriteAll(container["items"]));
            return;
        }

        WriteAll(container["items"]);
        if (container["selectAction"] is JsonObject action) WriteButton(action);
    }

    private void WriteColumns(JsonObject set)
    {
        List<JsonArray> columns = [.. set["columns"]!.AsArray().Select(column => column!["items"]!.AsArray())];
        if (columns.All(column => column.All(IsVisibleText)))
        {
            Line(string.Join(" | ", columns.Select(column => string.Join(' ', column.Select(item => Text(item!.AsObject()))))));
        }
        else
        {
            Line("[side by side]");
            foreach (var column in columns) Indented(() => WriteAll(column));
        }

        if (set["selectAction"] is JsonObject action) Indented(() => WriteButton(action));
    }

    private void WriteInput(JsonObject input, string kind)
    {
        var range = (input["min"], input["max"]) is (null, null) ? null : $"{input["min"]} to {input["max"]}";
        string?[] facts =
        [
            kind switch
            {
                "ChoiceSet" when (bool?)input["isMultiSelect"] == true => "any of",
                "ChoiceSet" when (string?)input["style"] == "expanded" => "one of",
                "ChoiceSet" => "one of a list",
                "Text" when (bool?)input["isMultiline"] == true => "long text",
                _ => kind.ToLowerInvariant(),
            },
            range,
            (bool?)input["isRequired"] == true ? "required" : null,
        ];
        Line($"<{string.Join(", ", facts.OfType<string>())}> {Shown(input["label"])}");
        Indented(() =>
        {
            if (kind == "ChoiceSet") WriteChoices(input);
            else if (kind == "Toggle") Line($"{((string?)input["value"] == "true" ? "[x]" : "[ ]")} {Shown(input["title"])}");
            else if (Shown(input["value"]) is { Length: > 0 } value) Lines($"= {value}");
            if (Shown(input["placeholder"]) is { Length: > 0 } placeholder) Lines($"hint: {placeholder}");
            if (Shown(input["errorMessage"]) is { Length: > 0 } message) Line($"if invalid: {message}");
        });
    }

    private void WriteChoices(JsonObject input)
    {
        var chosen = withTexts ? ((string?)input["value"] ?? "").Split(',') : [];
        var (on, off) = (bool?)input["isMultiSelect"] == true ? ("[x]", "[ ]") : ("(x)", "( )");
        foreach (var choice in input["choices"]!.AsArray())
            Line($"{(chosen.Contains((string)choice!["value"]!) ? on : off)} {Shown(choice["title"])}");
    }

    private void WriteButtons(JsonNode? buttons, string? heading)
    {
        if (buttons is not JsonArray { Count: > 0 } list) return;
        if (heading is not null) Line(heading);
        foreach (var button in list) WriteButton(button!.AsObject());
    }

    private void WriteButton(JsonObject button)
    {
        string?[] notes =
        [
            Kind(button),
            (string?)button["style"] == "positive" ? "primary" : (string?)button["style"],
            (string?)button["mode"] == "secondary" ? "in the menu" : null,
            (string?)button["associatedInputs"] == "none" ? "without the inputs" : null,
            (bool?)button["isEnabled"] == false ? "disabled" : null,
        ];
        Line($"[{Shown(button["title"])}] {string.Join(", ", notes.OfType<string>())}");
    }

    private static string Kind(JsonObject button) => (string)button["type"]! switch
    {
        "Action.Submit" when (string?)button["data"]?["msteams"]?["type"] == "task/fetch" => "opens a form",
        "Action.Submit" => "submits",
        "Action.Execute" => "acts in place",
        "Action.OpenUrl" => $"link to {button["url"]}",
        "Action.ToggleVisibility" => $"shows or hides {string.Join(", ", Targets(button))}",
        var other => throw new NotSupportedException($"The outline has no word for {other}."),
    };

    private string Text(JsonObject element)
    {
        if ((string)element["type"]! == "TextBlock") return Emphasised(element, Shown(element["text"]));

        List<JsonObject> runs = [.. element["inlines"]!.AsArray().Select(run => run!.AsObject())];
        return runs.Select(Size).Distinct().Count() == 1
            ? Emphasised(runs[0], string.Concat(runs.Select(run => Shown(run["text"]))))
            : string.Concat(runs.Select(run => Emphasised(run, Shown(run["text"]))));
    }

    private static string Emphasised(JsonObject text, string words)
    {
        var bare = words.Trim();
        if (bare.Length == 0) return words;
        return Size(text) switch
        {
            "heading" => "# " + words,
            "bold" => words.Replace(bare, $"*{bare}*", StringComparison.Ordinal),
            _ => words,
        };
    }

    private static string Size(JsonObject text)
    {
        if ((string?)text["style"] == "heading" || (string?)text["size"] is "large") return "heading";
        return (string?)text["weight"] == "bolder" ? "bold" : "plain";
    }

    private static bool IsVisibleText(JsonNode? item) =>
        (string?)item!["type"] is "TextBlock" or "RichTextBlock" && (bool?)item["isVisible"] != false;

    private static IEnumerable<string> Targets(JsonObject toggle) =>
        toggle["targetElements"]!.AsArray().Select(target => (string)(target is JsonObject part ? part["elementId"] : target)!);

    private string Shown(JsonNode? text) => text switch
    {
        null => "",
        _ when !withTexts => "…",
        _ when text.GetValueKind() == JsonValueKind.Number => ((double)text).ToString(CultureInfo.InvariantCulture),
        _ => text.ToString(),
    };

    private void Indented(Action write)
    {
        depth++;
        write();
        depth--;
    }

    private void Lines(string text)
    {
        foreach (var line in text.Split('\n')) Line(line);
    }

    /// <summary>Writes one line. A line break inside a text is shown as ↵, and a no-break space as a space.</summary>
    private void Line(string text)
    {
        if (text.StartsWith("# ", StringComparison.Ordinal) && !Wrote("\n\n")) written.Append('\n');
        var line = $"{new string(' ', depth * 4)}{text.Replace('\u00A0', ' ').Replace("\n", "↵", StringComparison.Ordinal)}".TrimEnd();
        written.Append(line).Append('\n');
    }

    private bool Wrote(string end) => written.Length >= end.Length && written.ToString(written.Length - end.Length, end.Length) == end;
}
