using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Outline;

/// <summary>Recognises the numbering at the start of a line or paragraph.</summary>
internal static partial class NumberingOf
{
    // The Vietnamese alphabet of points (Decree 30/2020/NĐ-CP, Annex I): a b c d đ e g h i k l m n o p q r s t u v x y.
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Ordinals =
        ["thu nhat", "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "thu tam"];

    public static Marker? Line(Passage text)
    {
        var first = text.IsEmpty ? ' ' : text.First;
        if (BulletStyle(first) is { } style) return Bullet(text, style);
        if (char.IsDigit(first) || first == '(') return Number(text);
        if (first is 'P' or 'p' or 'C' or 'c' or 'M' or 'm' or 'Đ' or 'đ' && Division(text) is { } division) return division;
        return Roman(text) ?? Letter(text);
    }

    private static MarkerStyle? BulletStyle(char c) => c switch
    {
        '-' or '–' or '—' or '‐' or '−' or '~' or '¬' => MarkerStyle.Dash,
        '+' => MarkerStyle.Plus,
        '*' => MarkerStyle.Star,
        '•' or '·' or '▪' or '●' or '○' or '■' or '□' or '►' or '➢' or '\uF0B7' or '\uF02D' or '\uF0FC' or '\uF0A7' or '✓' or '❖' or '◦' or '»' or '›' or '▸' or '◆' or '→' or '✔' => MarkerStyle.Dot,
        _ => null,
    };

    private static Marker? Bullet(Passage text, MarkerStyle style)
    {
        var length = 1;
        while (length < text.Length && text.Text[length] == ' ') length++;
        return length < text.Length && !char.IsDigit(text.Text[1]) | length > 1 ? new(style, null, 0, length) : null;
    }

    private static Marker? Number(Passage text)
    {
        if (NumberShape().Match(text.Text) is not { Success: true } match) return null;
        var no = match.Groups["no"].Value.TrimEnd('.');
        var depth = no.Count(c => c == '.');
        var ordinal = int.Parse(no[(no.LastIndexOf('.') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        var style = depth switch
        {
            0 when match.Groups["bracket"].Success || text.First == '(' => MarkerStyle.NumberInBracket,
            0 => MarkerStyle.Number,
            1 => MarkerStyle.Decimal,
            _ => MarkerStyle.DeepDecimal,
        };
        var ranTogether = depth == 0 && match.Length < text.Length && char.IsDigit(text.Text[match.Length])
            && text.Text[match.Length - 1] == '.';
        return new(style, no, ordinal, match.Length, ranTogether);
    }

    private static Marker? Division(Passage text)
    {
        if (DivisionShape().Match(text.Fold) is not { Success: true } match || char.IsLower(text.First)) return null;
        var no = match.Groups["no"].Value;
        var ordinal = RomanNumeral.Value(no.ToUpperInvariant()) ?? OrdinalWord(no)
            ?? (int.TryParse(no, out var number) ? number : 0);
        var style = match.Groups["kind"].Value is "phan" or "chuong" ? MarkerStyle.Part : MarkerStyle.Article;
        return new(style, no.ToUpperInvariant(), ordinal, match.Length);
    }

    private static int? OrdinalWord(string word) =>
        Array.IndexOf(Ordinals, word) is >= 0 and var i ? i + 1 : null;

    private static Marker? Roman(Passage text)
    {
        if (RomanShape().Match(text.Text) is not { Success: true } match) return null;
        var no = match.Groups["no"].Value;
        return RomanNumeral.Value(no) is { } value ? new(MarkerStyle.Roman, no, value, match.Length) : null;
    }

    private static Marker? Letter(Passage text)
    {
        if (LetterShape().Match(text.Text) is not { Success: true } match) return null;
        var letter = match.Groups["no"].Value;
        if (char.IsUpper(letter[0])) return new(MarkerStyle.Capital, letter, Alphabet.OrdinalOf(letter), match.Length);
        return new(MarkerStyle.Letter, letter, Letters.IndexOf(letter, StringComparison.Ordinal) + 1, match.Length);
    }

    // "5.100% hồ sơ" has its number and a percentage run together: "100%" can stand nowhere else in an item.
    [GeneratedRegex(@"^(\((?<no>\d{1,2})\)|(?<no>\d{1,2})(?<bracket>\))|(?<no>\d{1,2}(\.\d{1,2}){1,3})(\.|[-/](?=\s)|\)|(?=\s))|(?<no>\d{1,2})(\.(?=\s|\p{L}|[“""(]|100\s*%)|/(?=\s)|-(?=\s*\p{Lu}[\p{Ll}\p{Lu}])|,(?=\s\p{Lu})))\s*(?=\S)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumberShape();

    [GeneratedRegex(@"^(?<kind>phan|chuong|muc|dieu)\s+(?<no>thu (nhat|hai|ba|tu|nam|sau|bay|tam)|[ivx]{1,5}|\d{1,2})(\s*[.:\-/)]\s*|\s+(?=\S)|$)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DivisionShape();

    [GeneratedRegex(@"^(?<no>[IVX]{1,5})(\s?[.,:)/]\s*(?=[\p{Lu}“""])|\s?-\s*(?=\p{Lu})|\s+(?=\p{Lu}{2}))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RomanShape();

    [GeneratedRegex(@"^(?<no>[a-eg-ik-vxyđ]|[A-H]|Đ(?=[.)] ))\s?([.)/])\s*(?=\S)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LetterShape();
}
