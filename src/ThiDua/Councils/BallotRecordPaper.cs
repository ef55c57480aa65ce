using System.Globalization;
using ThiDua.Documents;
using ThiDua.Movements;

namespace ThiDua.Councils;

/// <summary>The record of the count (biên bản kiểm phiếu): customary, its form fixed by no law; signed by all tellers.</summary>
public static class BallotRecordPaper
{
    public static OfficialPaper Of(SessionFile file, BallotFile count) => CouncilOnPaper.Head(file, "BIÊN BẢN", $"Kiểm phiếu xét khen thưởng {MovementInText.Of(file.Movement)}") with
    {
        Date = file.Session.Day,
        Body = [.. Opening(file, count), .. Papers(file, count), .. Results(file, count)],
        Signatures = [new(null, "THÀNH VIÊN TỔ KIỂM PHIẾU", count.Ballot.Tellers[^1].Name), new(null, "TỔ TRƯỞNG TỔ KIỂM PHIẾU", count.Ballot.Tellers[0].Name)],
    };

    private static IEnumerable<PaperBlock> Opening(SessionFile file, BallotFile count)
    {
        var ballot = count.Ballot;
        yield return new PaperParagraph($"Vào hồi {CouncilOnPaper.Moment(CouncilOnPaper.OnTheDay(file.Session, ballot.Closed) ?? file.Session.Starts)}, tại {file.Session.Place}, tổ kiểm phiếu của {file.Council.Name} kiểm phiếu lượt {ballot.Round}.");
        yield return new PaperParagraph($"Tổ kiểm phiếu: {string.Join(", ", ballot.Tellers.Select(t => t.Name))}. Không có thành viên nào của tổ là người được đề nghị khen thưởng.", "1.");
        yield return new PaperParagraph($"Thành viên Hội đồng: tổng số {file.Session.Members}, có mặt {ballot.There?.Count ?? file.Session.Present}.", "2.");
    }

    private static IEnumerable<PaperBlock> Papers(SessionFile file, BallotFile count)
    {
        var (ballot, turnout) = (count.Ballot, count.Turnout);
        yield return new PaperParagraph($"Bỏ phiếu trên màn hình: {turnout.OnScreen} phiếu.", "3.");
        yield return new PaperParagraph(ballot.Slips is { } slips
            ? $"Phiếu giấy có đánh số ở cuống: in {ballot.SlipsPrinted} phiếu, phát {turnout.OnPaper}, đổi do hỏng {slips.Spoilt}, chưa dùng {slips.Unused}, thu về {slips.Used}, không nộp lại {slips.NotReturned(turnout.OnPaper)}. Số phiếu khớp."
            : "Không dùng phiếu giấy.", "4.");
        var taken = turnout.OnScreen + (ballot.Slips?.Used ?? 0);
        yield return new PaperParagraph($"Tổng số phiếu phát ra {turnout.All}, thu về {taken}, hợp lệ {taken - (ballot.Slips?.Invalid ?? 0)}, không hợp lệ {ballot.Slips?.Invalid ?? 0}. Thành viên có mặt không bỏ phiếu: {CouncilOnPaper.WithoutVote(file, count)}.", "5.");
    }

    private static IEnumerable<PaperBlock> Results(SessionFile file, BallotFile count)
    {
        yield return new PaperParagraph("Kết quả (phiếu trên màn hình và phiếu giấy cộng chung trước khi mở niêm phong; chưa gồm ý kiến bằng văn bản):", "6.");
        yield return new PaperTable(["TT", "Tập thể, cá nhân, hộ gia đình", "Danh hiệu, hình thức", "Đồng ý", "Không đồng ý", "Không có ý kiến", "Không hợp lệ"], [6, 28, 24, 10, 11, 11, 10],
            [.. count.Ballot.Results.Select((result, i) =>
            {
                var item = file.Session.Item(result.Item);
                return (IReadOnlyList<string>)[Text(i + 1), item.Candidate, file.AwardNamed(item.Award), Text(result.Votes.Agree), Text(result.Votes.Against), Text(result.Votes.Blank), Text(result.Votes.Invalid)];
            })]);
        yield return new PaperParagraph("Sau khi kiểm phiếu, các thành viên tổ kiểm phiếu đã hủy mã niêm phong; kết quả của từng phiếu không được lưu ở bất kỳ đâu.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
