using ThiDua.Participation;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Participation;

/// <summary>The marks that registrations are shown with.</summary>
internal static class ParticipationWords
{
    public static Mark Of(RegistrationState state) => state switch
    {
        RegistrationState.Approved => Mark.Met,
        RegistrationState.Waiting => Mark.OnTrack,
        RegistrationState.Returned => Mark.AtRisk,
        _ => Mark.Unknown,
    };

    /// <summary>The state as a sentence begins.</summary>
    public static string Word(RegistrationState state) => RegistrationWords.Of(state) is var word ? char.ToUpper(word[0], Written.Vietnamese) + word[1..] : "";
}
