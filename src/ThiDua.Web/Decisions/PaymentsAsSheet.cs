using ThiDua.Decisions;
using ThiDua.Paper.Criteria;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Decisions;

/// <summary>The payment list as a sheet that the accountant reckons with.</summary>
internal static class PaymentsAsSheet
{
    private static readonly int[] Widths = [6, 30, 30, 26, 44, 16, 22];

    public static FigureSheet Of(DecisionShown decision, string commune)
    {
        var rows = decision.Grants.Where(g => g is { Money: not null, Revocation: null }).ToList();
        return new(
            "Chi tiền thưởng", "DANH SÁCH CHI TIỀN THƯỞNG",
            [$"{commune}. Kèm theo Quyết định số {decision.InForce!.Number} ngày {Written.Day(decision.InForce.Day)}.", $"Tổng cộng: {Written.Money(rows.Sum(g => g.Money!.Amount))}."],
            [.. PaymentListPaper.Columns.Zip(Widths, (heading, width) => new FigureColumn(heading, width))],
            [.. rows.Select((g, place) => (IReadOnlyList<FigureCell>)
                [FigureCell.Of(place + 1), new(g.Name), new(g.Line), new(g.Award), new(g.Money!.Reason), FigureCell.Of((long)g.Money.Amount), FigureCell.Nothing])]);
    }
}
