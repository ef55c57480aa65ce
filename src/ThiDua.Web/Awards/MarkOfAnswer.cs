using ThiDua.Awards;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Awards;

/// <summary>How answers and states are marked.</summary>
internal static class MarkOfAnswer
{
    public static Mark Of(Answer answer) => answer switch
    {
        Answer.Met => Mark.Met,
        Answer.NotMet => Mark.Missed,
        Answer.Warning or Answer.Suspended => Mark.AtRisk,
        _ => Mark.Unknown,
    };

    public static Mark Of(NominationState state) => state switch
    {
        NominationState.Qualified or NominationState.Agreed or NominationState.Decided => Mark.Met,
        NominationState.Refused or NominationState.NotAgreed or NominationState.Revoked => Mark.Missed,
        NominationState.Held => Mark.AtRisk,
        _ => Mark.Unknown,
    };

    /// <summary>With a capital, as a mark shows it.</summary>
    public static string Words(NominationState state)
    {
        var words = state.InVietnamese();
        return ThiDua.Organizations.Vietnamese.Capital(words);
    }
}
