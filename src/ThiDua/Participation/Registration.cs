using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Participation;

public readonly record struct RegistrationId(Guid Value)
{
    public static RegistrationId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// The registration of one participant for a movement (đăng ký thi đua): being written → waiting → approved, or returned
/// with a reason and sent again. Since 2024 the law no longer makes it a condition of an award (Điều 7 Luật số 06/2022/QH15).
/// </summary>
public sealed class Registration : IOfCommune
{
    private Registration(RegistrationId id, MovementId movement, Guid communeId, string key) =>
        (Id, Movement, CommuneId, Key) = (id, movement, communeId, key);

    public RegistrationId Id { get; }
    public MovementId Movement { get; }
    public Guid CommuneId { get; }

    /// <summary>One registration of a participant in a movement.</summary>
    public string Key { get; }

    public Participant Participant { get; private set; } = null!;
    public IReadOnlyList<Pledge> Pledges { get; private set; } = [];
    public RegistrationState State { get; private set; }
    public IReadOnlyList<RegistrationStep> History { get; private set; } = [];

    /// <summary>Why it was returned; null unless it is.</summary>
    public string? ReturnedBecause => State is RegistrationState.Returned ? History[^1].Reason : null;

    /// <summary>Pledges whose result was reported, of all of them.</summary>
    public (int Kept, int Reported) Outcome => (Pledges.Count(p => p.Kept is true), Pledges.Count(p => p.Kept is not null));

    public static Registration Of(Movement movement, Participant participant, IReadOnlyList<Pledge> pledges, Deed by)
    {
        var registration = new Registration(RegistrationId.New(), movement.Id, movement.CommuneId, participant.Key) { Participant = participant };
        registration.Promise(pledges);
        registration.Note(RegistrationState.Written, null, by);
        return registration;
    }

    /// <summary>Writes the pledges anew; what was approved stays as it was approved.</summary>
    public void Rewrite(IReadOnlyList<Pledge> pledges)
    {
        MustNotBe(RegistrationState.Approved, "sửa nội dung đăng ký", "Đề nghị công chức phụ trách trả lại trước khi sửa.");

        Promise(pledges);
    }

    public void Send(Deed by)
    {
        MustNotBe(RegistrationState.Approved, "gửi lại", "Không cần làm gì thêm.");
        MustNotBe(RegistrationState.Waiting, "gửi lần nữa", "Đề nghị chờ công chức phụ trách xem.");
        if (Pledges.Count == 0) throw new RefusedException($"Đăng ký của {Participant.Name} chưa có nội dung nào. Đề nghị ghi ít nhất một nội dung thi đua rồi gửi.");

        Note(RegistrationState.Waiting, null, by);
    }

    public void Return(string reason, Deed by)
    {
        if (State is not (RegistrationState.Waiting or RegistrationState.Approved))
            throw new RefusedException("Đăng ký này chưa được gửi nên không có gì để trả lại.");
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Trả lại đăng ký phải có lý do. Đề nghị ghi một câu để người đăng ký biết cần sửa gì.");

        Note(RegistrationState.Returned, reason.Normalize().Trim(), by);
    }

    public void Approve(Deed by)
    {
        if (State is not RegistrationState.Waiting)
            throw new RefusedException($"Đăng ký của {Participant.Name} không ở trạng thái chờ duyệt. Đề nghị tải lại danh sách.");

        Note(RegistrationState.Approved, null, by);
    }

    /// <summary>What came of each pledge, in their order; nothing said takes back what was said before.</summary>
    public void Report(IReadOnlyList<PledgeResult> results)
    {
        if (State is not RegistrationState.Approved) throw new RefusedException("Chỉ ghi kết quả của đăng ký đã duyệt. Đề nghị duyệt đăng ký trước.");
        if (results.Count != Pledges.Count) throw new RefusedException("Nội dung đăng ký đã thay đổi trong lúc nhập. Đề nghị tải lại trang.");

        if (Pledges.Zip(results).FirstOrDefault(one => one.Second is { Kept: null } && Blank(one.Second.Text) is not null).First is { } open)
            throw new RefusedException($"“{open.Text}” có ghi kết quả mà chưa chọn Đạt hay Không đạt. Đề nghị chọn rồi ghi lại.");

        Pledges = [.. Pledges.Zip(results, (pledge, result) => pledge with { Kept = result.Kept, Result = Blank(result.Text) })];
    }

    private void Promise(IReadOnlyList<Pledge> pledges)
    {
        if (pledges.Count > Pledge.Most) throw new RefusedException($"Đăng ký có {pledges.Count} nội dung, nhiều hơn {Pledge.Most}. Đề nghị chọn những nội dung chính.");

        Pledges = pledges;
    }

    private void Note(RegistrationState state, string? reason, Deed by)
    {
        State = state;
        History = [.. History, new RegistrationStep(state, reason, by)];
    }

    private void MustNotBe(RegistrationState state, string act, string advice)
    {
        if (State == state) throw new RefusedException($"Đăng ký của {Participant.Name} {RegistrationWords.Of(state)}, không thể {act}. {advice}");
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Normalize().Trim();
}

/// <summary>One step of a registration's way.</summary>
public sealed record RegistrationStep(RegistrationState To, string? Reason, Deed By);

/// <summary>What came of a pledge, as it is handed in.</summary>
public sealed record PledgeResult(bool? Kept, string? Text);

/// <summary>How far a registration has come.</summary>
public enum RegistrationState
{
    /// <summary>Đang soạn.</summary>
    Written,
    /// <summary>Chờ duyệt.</summary>
    Waiting,
    /// <summary>Trả lại.</summary>
    Returned,
    /// <summary>Đã duyệt.</summary>
    Approved,
}
