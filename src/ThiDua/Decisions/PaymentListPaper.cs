using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>The list by which award money is paid out (danh sách chi tiền thưởng), with a column to sign in.</summary>
public static class PaymentListPaper
{
    public static readonly IReadOnlyList<string> Columns = ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Danh hiệu, hình thức", "Cách tính", "Số tiền (đồng)", "Ký nhận"];

    /// <param name="decision">In force.</param>
    /// <param name="standing">Of its papers the one that is cited; null where the first stands.</param>
    public static OfficialPaper Of(AwardDecision decision, CommuneOnPaper commune, string preparedBy, PaperThatStands? standing = null)
    {
        var inForce = decision.InForce!;
        var rows = decision.Grants.Where(grant => grant is { Money: not null, Revocation: null }).ToList();
        var total = rows.Sum(grant => grant.Money!.Amount);
        return new()
        {
            Issuer = commune.Committee,
            Symbol = "",
            Place = commune.Place,
            Date = inForce.Day,
            IsWide = true,
            Type = "DANH SÁCH",
            Subject = $"Chi tiền thưởng kèm theo {(standing ?? new(inForce.Number, inForce.Day, null)).Cited} của {commune.Chair}",
            Body =
            [
                new PaperTable(Columns, [2, 7, 8, 5, 13, 5, 6],
                [
                    .. rows.Select((grant, place) => (IReadOnlyList<string>)
                        [$"{place + 1}", grant.Name, grant.Line ?? "", grant.Award.Name, grant.Money!.Reason, VietnameseNumber.Format(grant.Money.Amount), ""]),
                    ["", "Tổng cộng", "", "", "", VietnameseNumber.Format(total), ""],
                ]),
                new PaperParagraph($"Tổng số tiền bằng chữ: {AmountInWords.Of((long)total)}."),
            ],
            Signatures = Signers(commune, preparedBy),
        };
    }

    /// <summary>
    /// Who answers for money that is paid out: who made the list, the accountant (the name is left to be written by hand where
    /// nobody holds that duty), and the Chair as holder of the account.
    /// </summary>
    public static IReadOnlyList<PaperSignature> Signers(CommuneOnPaper commune, string preparedBy) =>
        [new(null, "NGƯỜI LẬP", preparedBy), new(null, "KẾ TOÁN", commune.AccountantName), new("CHỦ TÀI KHOẢN", "CHỦ TỊCH", commune.ChairName)];
}
