using System.Globalization;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Begins a draft with the criteria of a catalogue; its targets are proposals that wait for confirmation.</summary>
public sealed class DraftFromCatalogue(IDrafts drafts, TimeProvider clock)
{
    private static readonly string[] Blanks = ["theme", "issuer", "number", "symbol", "place", "date", "signerTitle", "signerName"];

    /// <param name="year">The calendar year in which the movement is to run.</param>
    public async Task<DraftId> On(Catalogue catalogue, int year, Actor who, CancellationToken stop)
    {
        var draft = new Draft(
            DraftId.New(), who.Commune, new DraftOrigin(Catalogue: catalogue.Name), Items(catalogue, year), clock.GetUtcNow(), who.Name);
        await drafts.Add(draft, stop);
        return draft.Id;
    }

    private static List<DraftItem> Items(Catalogue catalogue, int year)
    {
        var items = Blanks.Select(key => Item(key, "", ItemDetails.None, 0)).ToList();
        items.Add(Item("period", "", new ItemDetails { To = new WrittenDay(year, 12, 19).ToString() }, 0) with
        {
            Text = $"Kể từ ngày ban hành kế hoạch đến trước ngày 20 tháng 12 năm {year}.",
            Doubt = "Ngày kết thúc được đề xuất theo thông lệ tổng kết cuối năm. Đề nghị kiểm tra, bổ sung ngày bắt đầu.",
        });
        foreach (var (i, text) in catalogue.Texts.Index())
            items.Add(Item(text.Key, text.Text.Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), ItemDetails.None, (i + 1) * Draft.Gap));
        foreach (var (i, criterion) in catalogue.Criteria.Index()) items.Add(Criterion(criterion, i));
        return items;
    }

    private static DraftItem Criterion(CatalogueCriterion criterion, int place) =>
        Item(
            "criteria",
            criterion.Text,
            new ItemDetails { No = criterion.No, Targets = criterion.Targets, Exclusion = criterion.Exclusion, IndicatorKey = criterion.Key, Name = criterion.Group },
            (place + 1) * Draft.Gap) with
        {
            Doubt = criterion.Targets.All(target => target is { Operator: "=", Number: 100 }) ? null : "Chỉ tiêu là mức gợi ý của danh mục mẫu. Đề nghị xác nhận hoặc sửa theo kế hoạch của địa phương.",
        };

    private static DraftItem Item(string key, string text, ItemDetails details, int ordinal) =>
        new(DraftItemId.New(), key, ordinal, text, details, Source: null, ReadAs: null, ConfirmedBy: null, Revision: 1);
}
