using ThiDua.Documents;

namespace ThiDua.Movements;

/// <summary>
/// The items of a draft that a reading makes: one per value, with its place in the source. A field that the plan leaves
/// blank becomes an empty item, so that a person can fill it.
/// </summary>
public sealed class ItemsOfReading
{
    private readonly Reading _reading;
    private readonly IProposeIndicators? _indicators;
    private readonly List<DraftItem> _items = [];
    private readonly Dictionary<string, List<KeyValuePair<string, SourceSpan>>> _spans;

    private ItemsOfReading(Reading reading, IProposeIndicators? indicators)
    {
        (_reading, _indicators) = (reading, indicators);
        _spans = reading.Sources
            .GroupBy(source => ItemPointer(source.Key), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(source => source.Key.Length).ToList(), StringComparer.Ordinal);
    }

    /// <param name="indicators">Proposes what measures a criterion; null where nothing is proposed.</param>
    public static IReadOnlyList<DraftItem> From(Reading reading, IProposeIndicators? indicators = null)
    {
        var items = new ItemsOfReading(reading, indicators);
        items.Fields();
        items.Lists();
        items.Awards();
        items.Work();
        return items._items;
    }

    private void Fields()
    {
        Field("title", _reading.Title);
        Field("theme", _reading.Theme);
        Field("superiorAgency", _reading.SuperiorAgency);
        Field("issuer", _reading.Issuer);
        Field("number", _reading.Number);
        Field("symbol", _reading.Symbol);
        Field("place", _reading.Place);
        Field("date", _reading.Date);
        Field("signerTitle", _reading.SignerTitle);
        Field("signerName", _reading.SignerName);
        Field("period", _reading.Period?.Text, new ItemDetails { From = _reading.Period?.From, To = _reading.Period?.To });
    }

    private void Lists()
    {
        Each("legalBases", _reading.LegalBases);
        Each("purposes", _reading.Purposes);
        Each("requirements", _reading.Requirements);
        Each("subjects", _reading.Subjects);
        Each("contents", _reading.Contents);
        Each("rewardForms", _reading.RewardForms);
        for (var i = 0; i < _reading.RewardStandards.Count; i++)
        {
            var section = _reading.StandardSections?.ElementAtOrDefault(i);
            Add("rewardStandards", _reading.RewardStandards[i], new ItemDetails { No = section?.No, Name = section?.Heading }, (i + 1) * Draft.Gap, $"/rewardStandards/{i}");
        }

        Each("recipients", _reading.Recipients);
    }

    private void Awards()
    {
        Each("criteria", _reading.Criteria, read => read.Text, Criterion);
        Each("quotas", _reading.Quotas, read => read.Text, read => new ItemDetails
        {
            Level = ContractWords.Level(read.Level),
            AppliesTo = ContractWords.Audience(read.Subject),
            Max = read.Max,
        });
        Each("moneyAmounts", _reading.MoneyAmounts, read => read.Text, read => new ItemDetails
        {
            Amount = read.Amount,
            AppliesTo = ContractWords.Audience(read.Per),
        });
        Each("funding", _reading.Funding ?? []);
        for (var i = 0; i < _reading.DossierComponents.Count; i++) Dossier(i);
    }

    private ItemDetails Criterion(ReadCriterion read)
    {
        var (audience, targets) = (ContractWords.Audience(read.AppliesTo), read.Targets.Select(Target).ToList());
        return new ItemDetails
        {
            No = read.No,
            AppliesTo = audience,
            Targets = targets,
            Exclusion = read.Exclusion,
            IndicatorKey = _indicators?.For(new Criterion(CriterionId.New(), read.No, audience, read.Text, targets, read.Exclusion)),
        };
    }

    private static Target Target(ReadTarget read) => new(read.Operator, read.Value.Number, read.Value.Grade, read.Unit);

    private void Dossier(int which)
    {
        var list = _reading.DossierComponents[which];
        for (var i = 0; i < list.Items.Count; i++)
        {
            Add("dossierComponents", list.Items[i], new ItemDetails { Level = ContractWords.Level(list.Level) }, (_items.Count + 1) * Draft.Gap, $"/dossierComponents/{which}/items/{i}");
        }
    }

    private void Work()
    {
        Each("phases", _reading.Phases, read => read.Text, read => new ItemDetails { Name = read.Name, From = read.From, To = read.To });
        Each("deadlines", _reading.Deadlines, read => read.Text, read => new ItemDetails { To = read.Date });
        Each("assignments", _reading.Assignments, read => read.Task, read => new ItemDetails
        {
            Assignee = read.Assignee,
            Duty = ProposeDuty.For(read.Assignee),
        });
    }

    private void Field(string key, string? text, ItemDetails? details = null) =>
        Add(key, text ?? "", details ?? ItemDetails.None, 0, $"/{key}");

    private void Each(string key, IReadOnlyList<string> texts) => Each(key, texts, text => text, _ => ItemDetails.None);

    private void Each<T>(string key, IReadOnlyList<T> read, Func<T, string> text, Func<T, ItemDetails> details)
    {
        for (var i = 0; i < read.Count; i++) Add(key, text(read[i]), details(read[i]), (i + 1) * Draft.Gap, $"/{key}/{i}");
    }

    private void Add(string key, string text, ItemDetails details, int ordinal, string pointer) =>
        _items.Add(new(DraftItemId.New(), key, ordinal, text, details, SourceOf(pointer), text.Length == 0 ? null : text, ConfirmedBy: null, Revision: 1));

    /// <summary>The place of the whole item; its confidence is that of its least certain part.</summary>
    private SourceSpan? SourceOf(string pointer) =>
        _spans.GetValueOrDefault(pointer) is { } spans
            ? spans[0].Value with
            {
                Confidence = spans.Min(span => span.Value.Confidence),
                OnlyWordsInDoubt = spans.All(span => span.Value.OnlyWordsInDoubt || !span.Value.IsDoubtful) && spans.Any(span => span.Value.OnlyWordsInDoubt),
            }
            : null;

    /// <summary>The pointer of the item that a value is part of: <c>/criteria/4/targets/0</c> is part of <c>/criteria/4</c>.</summary>
    private static string ItemPointer(string pointer)
    {
        var parts = pointer.Split('/');
        var depth = parts is [_, "dossierComponents", _, "items", ..] ? 5
            : parts.Length > 1 && DraftKey.Find(parts[1]) is { IsList: true } ? 3
            : 2;
        return string.Join('/', parts.Take(depth));
    }
}
