using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>What is said and where one goes after an attempt to sign in.</summary>
internal static class AfterSignIn
{
    /// <summary>Back to the page asked for, if it is ours.</summary>
    public static string To(string? address) =>
        address is ['/', not ('/' or '\\'), ..] && !address.Contains('\\', StringComparison.Ordinal) ? address : "/";

    public static int StatusOf(CredentialsState state) =>
        state is CredentialsState.HeldBack ? StatusCodes.Status429TooManyRequests : StatusCodes.Status401Unauthorized;

    public static string WhyNot(CredentialsState state) => state switch
    {
        CredentialsState.LockedOut => "Tài khoản tạm khóa 10 phút vì nhập sai nhiều lần. Đề nghị thử lại sau hoặc liên hệ người quản trị.",
        CredentialsState.Closed => "Tài khoản đã bị khóa. Đề nghị liên hệ người quản trị của đơn vị.",
        CredentialsState.OneTimePasswordDied => "Mật khẩu dùng một lần đã hết hạn. Đề nghị người quản trị cấp lại.",
        CredentialsState.HeldBack => "Máy này nhập sai quá nhiều lần. Đề nghị đợi 15 phút rồi đăng nhập lại.",
        _ => "Tên đăng nhập hoặc mật khẩu không đúng. Đề nghị kiểm tra lại bộ gõ và phím Caps Lock.",
    };
}
