using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar;

/// <summary>What the extractors write down: the place of every value, and what they noticed.</summary>
internal sealed partial class Notes(SourceText source)
{
    private const int MostFindings = 200;

    /// <summary>A text with a slip in a number must be confirmed.</summary>
    private const decimal Slipped = 0.75m;

    private readonly Dictionary<string, SourceSpan> _sources = [];
    private readonly List<ReadFinding> _findings = [];
    private readonly List<Passage> _doubted = [];

    /// <summary>Where a finding doubts a number, not only words are in doubt.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Sources => _doubted.Count == 0 ? _sources : _sources.ToDictionary(
        one => one.Key, one => _doubted.Any(doubt => source.Meet(one.Value, doubt)) ? one.Value with { OnlyWordsInDoubt = false } : one.Value);

    public IReadOnlyList<ReadFinding> Findings => _findings;

    public string? Value(string pointer, Passage? passage, decimal confidence = 0.97m)
    {
        if (passage is null || passage.IsEmpty) return null;
        Place(pointer, passage, confidence);
        return passage.Text;
    }

    public IReadOnlyList<string> Values(string key, IEnumerable<Passage> passages, decimal confidence = 0.95m)
    {
        var texts = new List<string>();
        foreach (var passage in passages)
        {
            if (passage.IsEmpty) continue;
            Place($"/{key}/{texts.Count}", passage, confidence);
            texts.Add(passage.Text);
        }
        return texts;
    }

    public void Place(string pointer, Passage passage, decimal confidence) =>
        _sources[pointer] = source.SpanOf(passage, LongYear().IsMatch(passage.Text) ? Math.Min(confidence, Slipped) : confidence);

    public void Find(string code, string severity, string message, Passage? at = null)
    {
        if (severity == "doubt" && at is { IsEmpty: false }) _doubted.Add(at);
        Find(code, severity, message, at is null || at.IsEmpty ? null : source.LineOf(at));
    }

    /// <summary>A word is in doubt; numbers beside it are not.</summary>
    public void DoubtWord(string message, Passage at) => Find("word-doubtful", "doubt", message, source.LineOf(at));

    public void Find(string code, string severity, string message, int? line) =>
        Add(new ReadFinding(code, severity, message, line));

    private void Add(ReadFinding finding)
    {
        if (_findings.Count < MostFindings) _findings.Add(finding);
    }

    [GeneratedRegex(@"\bnăm (19|20)\d{3}\b", RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex LongYear();
}
