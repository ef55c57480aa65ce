using ThiDua.Decisions;
using ThiDua.Organizations;
using ThiDua.Paper.Criteria;
using ThiDua.Storage.Decisions;

namespace ThiDua.Web.Decisions;

/// <summary>The payment list as a sheet that the accountant reckons with and that is signed as the paper is.</summary>
internal static class PaymentsAsSheet
{
    private const int Amount = 5;

    private static readonly int[] Widths = [6, 30, 30, 26, 44, 16, 22];

    public static FigureSheet Of(DecisionShown decision, PaperThatStands standing, CommuneOnPaper commune, string preparedBy)
    {
        var rows = decision.Grants.Where(g => g is { Money: not null, Revocation: null }).ToList();
        var day = decision.InForce!.Day;
        return new(
            "Chi tiền thưởng", "DANH SÁCH CHI TIỀN THƯỞNG",
            [$"{commune.Name}. Kèm theo {standing.Cited}."],
            [.. PaymentListPaper.Columns.Zip(Widths, (heading, width) => new FigureColumn(heading, width))],
            [.. rows.Select((g, place) => (IReadOnlyList<FigureCell>)
                [FigureCell.Of(place + 1), new(g.Name), new(g.Line), new(g.Award), new(g.Money!.Reason), FigureCell.Of((long)g.Money.Amount), FigureCell.Nothing])])
        {
            Closing = new(
                "Tổng cộng", Amount, [$"Tổng số tiền bằng chữ: {AmountInWords.Of((long)rows.Sum(g => g.Money!.Amount))}."],
                $"{commune.Place}, ngày {PaperDay.InWords(day)}",
                [.. PaymentListPaper.Signers(commune, preparedBy).Select(one => new FigureSigner(one.Authority is { } above ? [above, one.Position] : [one.Position], one.Name))]),
        };
    }
}
