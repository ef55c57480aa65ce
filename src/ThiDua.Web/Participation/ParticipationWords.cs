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

    public static RegistrationFilter FilterOf(RegistrationState state) => state switch
    {
        RegistrationState.Written => RegistrationFilter.Written,
        RegistrationState.Waiting => RegistrationFilter.Waiting,
        RegistrationState.Returned => RegistrationFilter.Returned,
        RegistrationState.Approved => RegistrationFilter.Approved,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a filter."),
    };

    public static string Word(RegistrationFilter filter) => filter switch
    {
        RegistrationFilter.Missing => "Chưa đăng ký",
        RegistrationFilter.Written => Word(RegistrationState.Written),
        RegistrationFilter.Waiting => Word(RegistrationState.Waiting),
        RegistrationFilter.Returned => Word(RegistrationState.Returned),
        RegistrationFilter.Approved => Word(RegistrationState.Approved),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "A filter without a name."),
    };

    /// <summary>The state as a sentence begins.</summary>
    public static string Word(RegistrationState state) => RegistrationWords.Of(state) is var word ? char.ToUpper(word[0], Written.Vietnamese) + word[1..] : "";
}

/// <summary>What the list of registrations is narrowed to.</summary>
public enum RegistrationFilter
{
    /// <summary>Chưa đăng ký: nothing is kept of them yet.</summary>
    Missing,
    Written,
    Waiting,
    Returned,
    Approved,
}
