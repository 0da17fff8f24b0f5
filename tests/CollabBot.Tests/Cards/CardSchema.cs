using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CollabBot.Tests.Cards;

/// <summary>
/// The part of Adaptive Cards 1.5 that cards may use: the properties of each element and the kinds of their values. No package ships the
/// schema of 1.5, so this table is written from the public documentation, https://adaptivecards.io/explorer/. An element or property that
/// is missing here is refused.
/// </summary>
internal static partial class CardSchema
{
    /// <summary>
    /// "name:kind", with "!" for a required property. "[kind]" is a list; "a|b" is a choice of words; "&amp;name" includes a line.
    /// </summary>
    private const string Table = """
        AdaptiveCard version!:text body:[element] actions:[action] refresh:Refresh selectAction:action fallbackText:text speak:text
            lang:text minHeight:text rtl:flag verticalContentAlignment:top|center|bottom
        Refresh action:Action.Execute userIds:[text]

        shown id:text isVisible:flag spacing:default|none|small|medium|large|extraLarge|padding separator:flag height:auto|stretch
        words text!:text color:default|dark|light|accent|good|warning|attention fontType:default|monospace isSubtle:flag
            size:default|small|medium|large|extraLarge weight:default|lighter|bolder
        box style:default|emphasis|good|attention|warning|accent bleed:flag minHeight:text selectAction:action
        TextBlock &shown &words horizontalAlignment:left|center|right maxLines:number wrap:flag style:default|heading
        RichTextBlock &shown inlines!:[TextRun] horizontalAlignment:left|center|right
        TextRun &words highlight:flag italic:flag strikethrough:flag underline:flag selectAction:action
        Container &shown &box items!:[element] verticalContentAlignment:top|center|bottom rtl:flag
        ColumnSet &shown &box columns:[Column] horizontalAlignment:left|center|right
        Column &shown &box items:[element] verticalContentAlignment:top|center|bottom rtl:flag width:text
        ActionSet &shown actions!:[action]

        input id!:text isVisible:flag spacing:default|none|small|medium|large|extraLarge|padding separator:flag height:auto|stretch
            label:text isRequired:flag errorMessage:text
        Input.Text &input value:text placeholder:text maxLength:number isMultiline:flag regex:text style:text|tel|url|email|password
            inlineAction:action
        Input.Number &input value:number placeholder:text min:number max:number
        Input.Date &input value:text placeholder:text min:text max:text
        Input.Time &input value:text placeholder:text min:text max:text
        Input.Toggle &input title!:text value:text valueOn:text valueOff:text wrap:flag
        Input.ChoiceSet &input value:text placeholder:text choices:[Choice] isMultiSelect:flag style:compact|expanded|filtered wrap:flag
        Choice title!:text value!:text

        button title:text iconUrl:text id:text style:default|positive|destructive fallback:action tooltip:text isEnabled:flag
            mode:primary|secondary
        Action.Submit &button data:any associatedInputs:auto|none
        Action.Execute &button data:any associatedInputs:auto|none verb:text
        Action.OpenUrl &button url!:text
        Action.ToggleVisibility &button targetElements!:[target]
        TargetElement elementId!:text isVisible:flag
        """;

    private static readonly Dictionary<string, Dictionary<string, (bool IsRequired, string Kind)>> Elements = Read();

    /// <summary>Everything about the card that the table does not allow, each with its path.</summary>
    public static IEnumerable<string> Complaints(JsonObject card) => Check(card, "AdaptiveCard", "card");

    private static IEnumerable<string> Check(JsonNode? value, string kind, string path)
    {
        if (kind is ['[', .. var item, ']'])
        {
            return value is JsonArray list
                ? list.Index().SelectMany(entry => Check(entry.Item, item, $"{path}[{entry.Index}]"))
                : [$"{path} is not a list"];
        }

        // The target of a toggle is an id, or an object with an id.
        if (kind == "target") kind = value is JsonObject ? "TargetElement" : "text";
        var isRight = kind switch
        {
            "any" => true,
            "text" => value?.GetValueKind() == JsonValueKind.String,
            "number" => value?.GetValueKind() == JsonValueKind.Number,
            "flag" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            _ when kind.Contains('|') => kind.Split('|').Contains(value?.ToString()),
            _ => value is JsonObject,
        };
        if (!isRight) return [$"{path} is {value?.ToJsonString() ?? "null"}, which is not {kind}"];
        return value is JsonObject part && kind != "any" ? CheckPart(part, kind, path) : [];
    }

    private static IEnumerable<string> CheckPart(JsonObject part, string kind, string path)
    {
        // Objects without alternatives in their place may omit their type.
        var type = (string?)part["type"] ?? kind;
        var isExpected = kind switch
        {
            "element" => !type.StartsWith("Action.", StringComparison.Ordinal) && type is not ("TextRun" or "Column" or "AdaptiveCard"),
            "action" => type.StartsWith("Action.", StringComparison.Ordinal),
            _ => type == kind,
        };
        if (!isExpected || !Elements.TryGetValue(type, out var properties)) return [$"{path} is a {type}, which is not {kind}"];

        var unknown = part.Where(property => property.Key != "type" && !properties.ContainsKey(property.Key));
        var missing = properties.Where(property => property.Value.IsRequired && !part.ContainsKey(property.Key));
        return
        [
            .. unknown.Select(property => $"{path}.{property.Key} is not a property of {type}"),
            .. missing.Select(property => $"{path} has no {property.Key}"),
            .. part.Where(property => properties.ContainsKey(property.Key))
                .SelectMany(property => Check(property.Value, properties[property.Key].Kind, $"{path}.{property.Key}")),
        ];
    }

    private static Dictionary<string, Dictionary<string, (bool IsRequired, string Kind)>> Read()
    {
        Dictionary<string, Dictionary<string, (bool IsRequired, string Kind)>> read = [];
        foreach (var line in Continued().Replace(Table, " ").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, properties) = (line.Split(' ')[0], new Dictionary<string, (bool IsRequired, string Kind)>());
            foreach (var word in line.Split(' ').Skip(1))
            {
                if (word[0] == '&')
                {
                    foreach (var (key, included) in read[word[1..]]) properties.Add(key, included);
                    continue;
                }

                var (property, kind) = (word.Split(':')[0], word.Split(':')[1]);
                properties.Add(property.TrimEnd('!'), (property.EndsWith('!'), kind));
            }

            read.Add(name, properties);
        }

        return read;
    }

    [GeneratedRegex(@"\r?\n +")]
    private static partial Regex Continued();
}
