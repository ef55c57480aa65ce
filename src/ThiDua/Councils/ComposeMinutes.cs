using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Councils;

/// <summary>Drafts the minutes of a session as a paper, which stays editable until it is numbered and signed.</summary>
public sealed class ComposeMinutes(LookAtSession look, DraftPaper draft)
{
    public async Task<PaperId> On(SessionId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var file = await look.At(id, stop);
        if (file.Session.State is SessionState.Called) throw new RefusedException("Phiên họp chưa khai mạc nên chưa có gì để lập biên bản.");
        return await draft.On(PaperKind.Minutes, About(id), MinutesPaper.Of(file), who, stop);
    }

    /// <summary>What the paper is about, as papers remember it.</summary>
    public static string About(SessionId id) => $"session:{id.Value}";
}
