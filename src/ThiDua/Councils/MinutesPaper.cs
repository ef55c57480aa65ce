using System.Globalization;
using ThiDua.Documents;
using ThiDua.Movements;

namespace ThiDua.Councils;

/// <summary>The minutes of a session (biên bản họp xét khen thưởng), written from what was recorded in it.</summary>
public static class MinutesPaper
{
    public static OfficialPaper Of(SessionFile file) => CouncilOnPaper.Head(file, "BIÊN BẢN", $"Họp xét khen thưởng {MovementInText.Of(file.Movement)}") with
    {
        Date = file.Session.Day,
        Body = [.. Opening(file), .. Members(file), .. Contents(file), .. Results(file), .. Conclusion(file)],
        Signatures =
        [
            new(null, "THƯ KÝ", file.Secretary?.Name ?? ""),
            new("TM. HỘI ĐỒNG", file.Chair?.Role is SeatRole.Chair ? "CHỦ TỊCH" : "CHỦ TRÌ PHIÊN HỌP", file.Chair?.Name ?? ""),
        ],
    };

    private static IEnumerable<PaperBlock> Opening(SessionFile file)
    {
        var decision = file.Council.Decision;
        yield return new PaperParagraph(
            $"Vào hồi {CouncilOnPaper.Moment(CouncilOnPaper.OnTheDay(file.Session, file.Session.Opened) ?? file.Session.Starts)}, tại {file.Session.Place}, {file.Council.Name} "
            + $"(thành lập theo Quyết định số {decision.Number} ngày {decision.Day:dd/MM/yyyy} của {decision.Issuer}) họp xét khen thưởng tập thể, cá nhân, hộ gia đình có thành tích trong {MovementInText.Of(file.Movement)}.");
    }

    private static IEnumerable<PaperBlock> Members(SessionFile file)
    {
        var session = file.Session;
        var absent = session.Roll.Where(a => !a.TookPart).ToList();
        var left = session.Roll.Where(a => a.State is Presence.Left).ToList();
        var wrote = session.Roll.Where(a => session.Opinions.Any(o => o.Member == a.Person)).Select(a => a.Name).ToList();
        yield return new PaperHeading(0, "I.", "THÀNH PHẦN");
        yield return new PaperParagraph($"Chủ trì: {CouncilOnPaper.Person(file.Chair)}.", "1.");
        yield return new PaperParagraph($"Thư ký: {CouncilOnPaper.Person(file.Secretary)}.", "2.");
        yield return new PaperParagraph($"Thành viên: triệu tập {session.Members}, có mặt {session.Members - absent.Count}, vắng mặt {absent.Count}, gửi ý kiến bằng văn bản {wrote.Count}.", "3.");
        yield return new PaperTable(["TT", "Họ và tên", "Chức vụ", "Vai trò trong Hội đồng", "Có mặt"], [6, 26, 30, 22, 16],
            [.. session.Roll.Select((a, i) => (IReadOnlyList<string>)[Text(i + 1), a.Name, a.Post, a.Role.InVietnamese(), CouncilOnPaper.WasThere(a)])]);
        if (absent.Count > 0) yield return new PaperParagraph($"Vắng mặt: {string.Join("; ", absent.Select(a => $"{a.Name} ({a.Reason ?? "không có lý do"})"))}.", "-");
        if (left.Count > 0) yield return new PaperParagraph($"Về trước khi phiên họp kết thúc: {string.Join("; ", left.Select(a => $"{a.Name} ({a.Reason})"))}.", "-");
        if (wrote.Count > 0) yield return new PaperParagraph($"Gửi ý kiến bằng văn bản: {string.Join(", ", wrote)}.", "-");
        yield return new PaperParagraph($"Khi khai mạc, phiên họp {CouncilOnPaper.Sitting(file, session.PresentAtOpening ?? session.Members - absent.Count, "tiến hành")}.");
    }

    private static IEnumerable<PaperBlock> Contents(SessionFile file)
    {
        yield return new PaperHeading(0, "II.", "NỘI DUNG");
        yield return new PaperHeading(1, "1.", "Phân tích, đánh giá thành tích");
        foreach (var item in file.Session.Items)
        {
            yield return new PaperParagraph($"{item.Candidate}{(item.Line is { } line ? $" ({line})" : "")}, đề nghị {file.AwardNamed(item.Award)}: {item.Achievement.TrimEnd('.')}."
                + (item.Discussion is { } said ? $" Ý kiến tại phiên họp: {said.TrimEnd('.')}." : ""), "-");
        }

        yield return new PaperHeading(1, "2.", "Quan hệ lợi ích");
        foreach (var block in Conflicts(file.Session)) yield return block;
        yield return new PaperHeading(1, "3.", "Biểu quyết");
        foreach (var ballot in file.Ballots) yield return new PaperParagraph(Ballot(file, ballot), "-");
        foreach (var open in file.Session.Items.Where(i => i is { Outcome: not null, WasSecret: false }).GroupBy(i => i.Outcome!.Present))
        {
            yield return new PaperParagraph($"Biểu quyết công khai bằng giơ tay đối với {open.Count()} trường hợp: {string.Join("; ", open.Select(i => i.Candidate))}"
                + $"{(open.Key is { } present ? $". Khi biểu quyết {CouncilOnPaper.Sitting(file, present, "biểu quyết")}" : "")}.", "-");
        }

        foreach (var block in Written(file.Session)) yield return block;
    }

    private static IEnumerable<PaperBlock> Conflicts(Session session)
    {
        var confirmed = session.Conflicts.Where(c => c.Confirmed is true).ToList();
        if (confirmed.Count == 0) yield return new PaperParagraph("Không có thành viên nào có quan hệ lợi ích với các trường hợp được xét.");
        foreach (var conflict in confirmed)
        {
            yield return new PaperParagraph(
                $"{session.Member(conflict.Member).Name}, đối với {session.Item(conflict.Item).Candidate}: {conflict.Kind.InVietnamese().ToLowerInvariant()}. Vẫn tính trong tổng số thành viên Hội đồng.", "-");
        }
    }

    private static string Ballot(SessionFile file, BallotFile count)
    {
        var (ballot, turnout) = (count.Ballot, count.Turnout);
        var words = $"Bỏ phiếu kín lượt {ballot.Round}; tổ kiểm phiếu: {string.Join(", ", ballot.Tellers.Select(t => t.Name))}. ";
        if (ballot.Cancelled is not null) return words + $"Lượt này đã hủy trước khi kiểm phiếu; lý do: {ballot.WhyCancelled}.";
        var taken = turnout.OnScreen + (ballot.Slips?.Used ?? 0);
        return words + $"Số phiếu phát ra {turnout.All} (trên màn hình {turnout.OnScreen}, phiếu giấy {turnout.OnPaper}), thu về {taken}, hợp lệ {taken - (ballot.Slips?.Invalid ?? 0)}, không hợp lệ {ballot.Slips?.Invalid ?? 0}. "
            + $"Thành viên có mặt không bỏ phiếu: {CouncilOnPaper.WithoutVote(file, count)}."
            + (ballot.There is { } there ? $" Khi kết thúc bỏ phiếu {CouncilOnPaper.Sitting(file, there.Count, "biểu quyết")}." : "");
    }

    private static IEnumerable<PaperBlock> Written(Session session) =>
        from opinion in session.Opinions
        select new PaperParagraph($"Ý kiến bằng văn bản của {session.Member(opinion.Member).Name} đối với {session.Item(opinion.Item).Candidate}: {(opinion.Mark is BallotMark.Agree ? "đồng ý" : "không đồng ý")}{(opinion.Note is { } note ? $" ({note})" : "")}.{(session.HasConflict(opinion.Member, opinion.Item) ? " Thành viên có quan hệ lợi ích." : "")}", "-");

    private static IEnumerable<PaperBlock> Results(SessionFile file)
    {
        yield return new PaperHeading(0, "III.", "KẾT QUẢ");
        yield return new PaperTable(
            ["TT", "Tập thể, cá nhân, hộ gia đình", "Danh hiệu, hình thức", "Đồng ý", "Không đồng ý", "Không có ý kiến, không hợp lệ", "Tỷ lệ phiếu đồng ý (%)", "Ghi chú"],
            [6, 20, 17, 10, 11, 12, 11, 13],
            [.. file.Session.Items.Select((item, i) => Result(i + 1, item, file.AwardNamed(item.Award)))]);
        foreach (var rule in file.Session.Items.Where(i => i.Outcome is not null).GroupBy(i => (i.Award, i.Outcome!.Rule, i.Outcome.Denominator, i.Outcome.Needed)))
        {
            yield return new PaperParagraph($"{file.AwardNamed(rule.Key.Award)}: cần {rule.Key.Rule}, tức ít nhất {rule.Key.Needed}/{rule.Key.Denominator} phiếu.", "-");
        }
    }

    private static IReadOnlyList<string> Result(int number, AgendaItem item, string award) => item.Outcome is { } outcome
        ? [Text(number), item.Candidate, award, Text(outcome.Votes.Agree), Text(outcome.Votes.Against), Text(outcome.Votes.Blank + outcome.Votes.Invalid),
            CouncilOnPaper.Number(outcome.Percent), (outcome.Met ? "Đạt" : "Không đạt") + (outcome.ChairAgrees is null ? "" : "; theo ý kiến Chủ tịch Hội đồng")]
        : [Text(number), item.Candidate, award, "", "", "", "", "Chưa biểu quyết"];

    private static IEnumerable<PaperBlock> Conclusion(SessionFile file)
    {
        var agreed = file.Session.Items.Count(i => i is { Outcome.Met: true, PutOff: null });
        foreach (var item in file.Session.Items.Where(i => i.PutOff is not null))
            yield return new PaperParagraph($"{item.Candidate}: chưa đưa kết quả biểu quyết vào đề nghị khen thưởng vì {item.PutOff}; Hội đồng xét lại khi đủ điều kiện.", "-");
        yield return new PaperHeading(0, "IV.", "KẾT LUẬN");
        yield return new PaperParagraph(file.Session.Conclusion ?? $"Hội đồng nhất trí đề nghị khen thưởng {agreed}/{file.Session.Items.Count} trường hợp đạt tỷ lệ phiếu theo quy định.");
        yield return new PaperParagraph($"Phiên họp kết thúc vào hồi {(CouncilOnPaper.OnTheDay(file.Session, file.Session.Ended) is { } ended ? CouncilOnPaper.Hour(ended) : "[...] giờ [...] phút")} cùng ngày. Biên bản đã được đọc cho các thành viên cùng nghe và nhất trí thông qua./.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
