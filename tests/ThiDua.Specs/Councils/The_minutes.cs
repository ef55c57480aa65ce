using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Councils;

/// <summary>The minutes have every field that the form of a session on awards asks for, and what the council's rules add.</summary>
public sealed class The_minutes
{
    private static readonly DateTimeOffset Morning = new(2026, 12, 18, 1, 30, 0, TimeSpan.Zero); // half past eight here
    private static readonly Deed Opened = new(Morning, Guid.CreateVersion7(), "Thư ký");
    private readonly List<PersonId> _people = [.. Enumerable.Range(0, 9).Select(_ => PersonId.New())];

    [Theory]
    [InlineData("Vào hồi 08 giờ 30 phút, ngày 18 tháng 12 năm 2026, tại Phòng họp số 1")]
    [InlineData("thành lập theo Quyết định số 45/QĐ-UBND ngày 10/07/2025 của Chủ tịch UBND xã Tân Hòa")]
    [InlineData("Chủ trì: Thành viên 0, Chức vụ 0.")]
    [InlineData("Thư ký: Thành viên 1, Chức vụ 1.")]
    [InlineData("triệu tập 9, có mặt 8, vắng mặt 1, gửi ý kiến bằng văn bản 1.")]
    [InlineData("Thành viên 8 (Đi công tác)")]
    [InlineData("có mặt 8/9 thành viên (cần ít nhất 6), đủ điều kiện tiến hành")]
    [InlineData("Trần Thị Mười (Chuyên viên), đề nghị Giấy khen: Rút ngắn thời gian giải quyết. Ý kiến tại phiên họp: Xứng đáng.")]
    [InlineData("Thành viên 3, đối với Trần Thị Mười: người thân. Vẫn tính trong tổng số thành viên Hội đồng.")]
    [InlineData("tổ kiểm phiếu: Thành viên 4, Thành viên 5. Số phiếu phát ra 7 (trên màn hình 4, phiếu giấy 3), thu về 7, hợp lệ 6, không hợp lệ 1. Thành viên có mặt không bỏ phiếu: Thành viên 7.")]
    [InlineData("Ý kiến bằng văn bản của Thành viên 8 đối với Trần Thị Mười: đồng ý")]
    [InlineData("1 | Trần Thị Mười | Giấy khen | 6 | 1 | 1 | 66,66 | Đạt")]
    [InlineData("Giấy khen: cần quá nửa tổng số thành viên Hội đồng, tức ít nhất 5/9 phiếu.")]
    [InlineData("Nhất trí theo kết quả kiểm phiếu.")]
    [InlineData("Phiên họp kết thúc vào hồi 10 giờ 00 phút cùng ngày")]
    public void say(string words) => Assert.Contains(words, Text(MinutesPaper.Of(File())), StringComparison.Ordinal);

    [Fact]
    public void are_signed_by_the_secretary_at_the_left_and_the_chair_for_the_council()
    {
        var paper = MinutesPaper.Of(File());

        Assert.Equal(["THƯ KÝ Thành viên 1", "TM. HỘI ĐỒNG CHỦ TỊCH Thành viên 0"], paper.Signatures.Select(s => $"{s.Authority} {s.Position} {s.Name}".Trim()));
        Assert.Equal(("BB-HĐTĐKT", "BIÊN BẢN", "Tân Hòa", (DateOnly?)new DateOnly(2026, 12, 18)), (paper.Symbol, paper.Type, paper.Place, paper.Date));
    }

    [Fact]
    public void do_not_tell_who_voted_what()
    {
        var file = File();
        var text = Text(MinutesPaper.Of(file)) + Text(BallotRecordPaper.Of(file, file.Ballots[0]));

        Assert.DoesNotContain("Thành viên 4: đồng ý", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Phiếu giấy có đánh số ở cuống: in 5 phiếu, phát 3, đổi do hỏng 1, chưa dùng 1, thu về 3, không nộp lại 0. Số phiếu khớp.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void have_slips_beside_them_whose_numbers_stand_on_the_stub_alone()
    {
        var file = File();
        var slips = SlipsPaper.Of(file, file.Ballots[0].Ballot).Annexes;

        Assert.Equal(5, slips.Count);
        Assert.Equal("Cuống phiếu số 03 (tổ kiểm phiếu giữ, không bỏ vào hòm phiếu).", slips[2].Body.OfType<PaperParagraph>().Last().Text);
        Assert.All(slips, slip => Assert.Equal(slips[0].Body.SkipLast(1).Select(Line), slip.Body.SkipLast(1).Select(Line)));
    }

    private SessionFile File()
    {
        var council = new Council(CouncilId.New(), Guid.CreateVersion7(), "Hội đồng Thi đua – Khen thưởng xã Tân Hòa", new("45/QĐ-UBND", new(2025, 7, 10), "Chủ tịch UBND xã Tân Hòa"), new(2025, 7, 10));
        foreach (var (person, i) in _people.Select((p, i) => (p, i)))
            council.Take(person, $"Thành viên {i}", $"Chức vụ {i}", null, i switch { 0 => SeatRole.Chair, 1 => SeatRole.Secretary, _ => SeatRole.Member }, council.From);
        var session = Session.Call(council, MovementId.New(), Morning, "Phòng họp số 1", Opened);
        var item = new AgendaItem(AgendaItemId.New(), NominationId.New(), "Trần Thị Mười", "Chuyên viên", CandidateKind.Individual, null, null, "certificate.commune", "Giấy khen", VotingRule.Other, "Rút ngắn thời gian giải quyết.");
        session.Add(item);
        foreach (var person in _people.Take(8)) session.Attend(person, Presence.Present, null);
        session.Attend(_people[8], Presence.Absent, "Đi công tác");
        session.Write(_people[8], item.Id, BallotMark.Agree, null);
        session.Propose(new Conflict(ConflictId.New(), item.Id, _people[3], ConflictKind.Relative, "Thành viên tự khai báo.", Confirmed: true, Opened));
        session.Discuss(item.Id, "Xứng đáng.");
        session.Open(new Quorum(2, 3), Opened);
        var ballot = Counted(session, item.Id);
        session.Conclude(item.Id, secretly: true, new SessionOutcome(new VoteCount(6, 1, 0, 1, Written: 1), 9, 9, 9, 5, "quá nửa tổng số thành viên Hội đồng", "", true, false));
        session.End("Nhất trí theo kết quả kiểm phiếu.", Opened with { At = Morning.AddMinutes(90) });
        return new(session, council, [ballot], "Xã Tân Hòa", "Phong trào thi đua cải cách hành chính", new Quorum(2, 3));
    }

    private BallotFile Counted(Session session, AgendaItemId item)
    {
        var voted = _people.Take(7).Select((p, i) => (p, How: i < 4 ? VotedHow.OnScreen : VotedHow.OnPaper)).ToDictionary(x => x.p, x => x.How);
        var file = new BallotFile(Ballot.Prepare(session, 1, new BallotPlan([item], [_people[4], _people[5]], 5), Opened), voted);
        foreach (var teller in file.Ballot.Tellers) file.Ballot.HandOver(teller.Person, Opened);
        file.Ballot.Open(Opened);
        file.Ballot.Close(file.Turnout, 8, Opened);
        file.Ballot.Reconcile(new SlipCount(Used: 3, Spoilt: 1, Unused: 1, Invalid: 1), file.Turnout);
        file.Ballot.Count([new VoteSum(5, 1)], file.Turnout, Opened);
        return file;
    }

    private static string Text(OfficialPaper paper) => string.Join('\n', paper.Body.Select(Line));

    private static string Line(PaperBlock block) => block switch
    {
        PaperParagraph p => p.Text,
        PaperHeading h => $"{h.Number} {h.Text}",
        PaperTable t => string.Join('\n', t.Rows.Select(row => string.Join(" | ", row))),
        _ => "",
    };
}
