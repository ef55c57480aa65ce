namespace ThiDua.Participation;

/// <summary>How the states and kinds of this area are called on screen and on paper.</summary>
public static class RegistrationWords
{
    public static string Of(RegistrationState state) => state switch
    {
        RegistrationState.Written => "đang soạn, chưa gửi",
        RegistrationState.Waiting => "đang chờ duyệt",
        RegistrationState.Returned => "bị trả lại",
        _ => "đã duyệt",
    };

    public static string Of(ParticipantKind kind) => kind switch
    {
        ParticipantKind.Official => "Cán bộ, công chức",
        ParticipantKind.NonSpecialised => "Người hoạt động không chuyên trách",
        ParticipantKind.Collective => "Tập thể",
        ParticipantKind.Hamlet => "Thôn, khu phố",
        _ => "Hộ gia đình",
    };
}
