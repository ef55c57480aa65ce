using System.Globalization;
using ThiDua.Documents;
using ThiDua.Movements;

namespace ThiDua.Councils;

/// <summary>
/// The slips of a ballot (phiếu biểu quyết), each on a page with its number on a stub at the foot: the tellers cut the stub
/// off when they hand the slip out, so that nothing on what goes into the box tells whose it is.
/// </summary>
public static class SlipsPaper
{
    public static OfficialPaper Of(SessionFile file, Ballot ballot) => CouncilOnPaper.Head(file, "PHIẾU GIAO NHẬN", $"Phiếu biểu quyết kín lượt {ballot.Round}") with
    {
        Symbol = "", // handed over within the council, never numbered
        HasNoPageNumbers = true, // the number of a page would tell whose slip it is
        Body =
        [
            new PaperParagraph($"Số phiếu in: {ballot.SlipsPrinted}, đánh số ở cuống từ 01 đến {Number(ballot.SlipsPrinted)}."),
            new PaperParagraph("Khi phát phiếu, tổ kiểm phiếu đóng dấu Hội đồng vào phiếu, cắt cuống và giữ lại cuống; không ghi tên, không ghi số vào phiếu. Thứ tự phiếu được trộn trước khi phát."),
            new PaperParagraph("Thành viên đánh dấu hỏng thì nộp lại để đổi phiếu khác; phiếu hỏng được giữ để đối chiếu."),
            new PaperParagraph("Đã phát: ……… Đổi do hỏng: ……… Chưa dùng: ……… Thu về: ………"),
        ],
        Recipients = [],
        Signatures = [.. ballot.Tellers.Take(2).Select((teller, i) => new PaperSignature(null, i == 0 ? "TỔ TRƯỞNG TỔ KIỂM PHIẾU" : "THÀNH VIÊN TỔ KIỂM PHIẾU", teller.Name))],
        Annexes = [.. Enumerable.Range(1, ballot.SlipsPrinted).Select(number => Slip(file, ballot, number))],
    };

    private static PaperAnnex Slip(SessionFile file, Ballot ballot, int number) => new(
        "PHIẾU BIỂU QUYẾT",
        $"Xét khen thưởng {MovementInText.Of(file.Movement)}, ngày {file.Session.Day:dd/MM/yyyy}, lượt {ballot.Round}",
        [
            new PaperParagraph("Đánh dấu X vào một ô cho từng trường hợp. Không đánh dấu hoặc đánh dấu cả hai ô là không có ý kiến đối với trường hợp đó. Không ký tên, không ghi gì khác vào phiếu."),
            new PaperTable(["TT", "Tập thể, cá nhân, hộ gia đình", "Danh hiệu, hình thức", "Đồng ý", "Không đồng ý"], [6, 38, 30, 12, 14],
                [.. ballot.Items.Select(file.Session.Item).Select((item, i) => (IReadOnlyList<string>)[Number(i + 1), item.Line is { } line ? $"{item.Candidate}\n{line}" : item.Candidate, file.AwardNamed(item.Award), "", ""])]),
            new PaperParagraph("- - - - - - - - - - - - - cắt theo dòng này khi phát phiếu - - - - - - - - - - - - -"),
            new PaperParagraph($"Cuống phiếu số {Number(number)} (tổ kiểm phiếu giữ, không bỏ vào hòm phiếu)."),
        ]);

    private static string Number(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
