using Microsoft.AspNetCore.Identity;

namespace ThiDua.Storage.Organizations;

/// <summary>What Identity refuses, in words that people here read.</summary>
internal sealed class VietnameseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordMismatch() =>
        new() { Code = nameof(PasswordMismatch), Description = "Mật khẩu hiện tại không đúng. Đề nghị nhập lại." };

    public override IdentityError PasswordTooShort(int length) =>
        new() { Code = nameof(PasswordTooShort), Description = $"Mật khẩu ngắn hơn {length} ký tự. Đề nghị chọn mật khẩu dài hơn, ví dụ bốn từ ghép lại." };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        new() { Code = nameof(PasswordRequiresUniqueChars), Description = $"Mật khẩu cần ít nhất {uniqueChars} ký tự khác nhau. Đề nghị chọn mật khẩu khác." };

    public override IdentityError DuplicateUserName(string userName) =>
        new() { Code = nameof(DuplicateUserName), Description = $"Tên đăng nhập “{userName}” đã có người dùng. Đề nghị chọn tên khác." };

    public override IdentityError InvalidUserName(string? userName) =>
        new() { Code = nameof(InvalidUserName), Description = $"Tên đăng nhập “{userName}” không hợp lệ. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối." };

    public override IdentityError ConcurrencyFailure() =>
        new() { Code = nameof(ConcurrencyFailure), Description = "Tài khoản vừa được người khác thay đổi. Đề nghị tải lại trang rồi làm lại." };

    public override IdentityError DefaultError() =>
        new() { Code = nameof(DefaultError), Description = "Không thực hiện được với tài khoản này. Đề nghị thử lại." };
}
