using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>A person answers a condition that no file can show, with words and perhaps a file, and the rules are asked again.</summary>
public sealed class AnswerCondition(INominations nominations, JudgeNominations judge, TimeProvider clock)
{
    /// <param name="conditions">Keys of the rules that the same words answer: one or several of the tick list.</param>
    public async Task On(NominationId id, IReadOnlyCollection<string> conditions, bool isMet, string? note, Evidence? file, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        var words = Noted(note);
        if (conditions.Count == 0) throw new RefusedException("Chưa chọn điều kiện nào để xác nhận.");

        var nomination = await nominations.Open(id, stop);
        foreach (var rule in conditions)
        {
            MustAsk(nomination, rule);
            nomination.Reply(new(rule, isMet, words, file, who.Does(clock)));
        }

        await judge.One(nomination, who, stop);
    }

    internal static void MustBeEntitled(Actor who)
    {
        if (!who.Has(Duty.Officer) && !who.Has(Duty.Verifier) && !who.Has(Duty.Chair))
            throw new RefusedException("Chỉ công chức phụ trách thi đua, người thẩm định hoặc Chủ tịch UBND xác nhận điều kiện.");
    }

    internal static string Noted(string? note) => string.IsNullOrWhiteSpace(note)
        ? throw new RefusedException("Chưa ghi căn cứ xác nhận. Đề nghị ghi văn bản hoặc sự việc cho thấy điều kiện đạt hay không đạt.")
        : note.Normalize().Trim();

    // What the files say is not talked away: only what asks for evidence, or was answered by a person before, is answered.
    private static void MustAsk(Nomination nomination, string rule)
    {
        var asks = nomination.Eligibility?.Findings.Any(f => f.Rule == rule && f.Answer is Answer.NeedsEvidence) is true;
        if (!asks && !nomination.Answers.Any(a => a.Rule == rule)) throw new RefusedException("Điều kiện này do hồ sơ quyết định, không xác nhận bằng tay. Đề nghị bổ sung hồ sơ thành tích.");
    }
}
