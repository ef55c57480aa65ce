using ThiDua.Facts;

namespace ThiDua.Web.Criteria;

/// <summary>One filter of the editor: its lines under the name that they are posted by.</summary>
/// <param name="Name">Prefix of the fields: <c>Form.Considered</c>.</param>
/// <param name="Part">How buttons name it: <c>considered</c>.</param>
/// <param name="Title">What screen readers and headings call it.</param>
public sealed record FilterPart(string Name, string Part, string Title, FactKind Kind, IReadOnlyList<FilterLine> Lines, string Address)
{
    /// <summary>Sentences about lines that cannot be asked, by the place of the line.</summary>
    public IReadOnlyDictionary<int, string> Troubles
    {
        get
        {
            var places = Lines.Index().Where(l => !string.IsNullOrEmpty(l.Item.Field)).Select(l => l.Index).ToList();
            var filter = FilterLine.Filter(Kind, Lines);
            var first = filter.All.Select((_, i) => filter.All.Take(i).Sum(c => c.Any.Count)).ToList();
            return CheckFilter.For(Kind, filter).ToDictionary(t => places[first[t.Clause] + t.Condition], t => t.Message);
        }
    }
}
