namespace ThiDua.Movements;

/// <summary>Everything a draft refuses, in the sentences an officer reads.</summary>
public static class DraftRefusals
{
    public const string NoSuchDraft = "Không tìm thấy bản dự thảo này. Đề nghị mở lại từ danh sách dự thảo.";
    public const string Launched = "Phong trào đã được phát động từ bản dự thảo này nên không sửa được nữa. Đề nghị sửa ở trang phong trào.";
    public const string NoSuchItem = "Không tìm thấy mục này trong bản dự thảo. Đề nghị tải lại trang.";
    public const string ItemIsRemoved = "Mục này đã được gỡ khỏi bản dự thảo. Đề nghị khôi phục trước khi sửa.";
    public const string ChangedMeanwhile = "Người khác vừa sửa mục này nên thao tác chưa được ghi. Đề nghị xem lại nội dung mới rồi thực hiện lại.";
    public const string NumberByItself = "Mục có số, ngày, mức tiền hoặc chỉ tiêu phải được xác nhận từng mục. Đề nghị đối chiếu với văn bản gốc rồi xác nhận riêng mục đó.";
    public const string NotAList = "Phần này chỉ có một giá trị nên không thêm, tách hay gộp được. Đề nghị sửa trực tiếp.";
    public const string NothingToSplit = "Chỗ tách phải nằm giữa nội dung, hai phần đều phải có chữ. Đề nghị chọn lại chỗ tách.";
    public const string NothingToMergeWith = "Đây là mục cuối của phần này nên không có mục sau để gộp.";
    public const string NothingToUndo = "Bản dự thảo này không còn thay đổi nào để hoàn tác.";
    public const string UndoneByNobody = "Mục liên quan đã được sửa tiếp sau thay đổi đó nên không hoàn tác được. Đề nghị sửa trực tiếp.";
    public const string TooLong = "Nội dung dài quá 20.000 ký tự. Đề nghị rút gọn hoặc tách thành nhiều mục.";
    public const string EmptyItem = "Chưa có nội dung. Đề nghị nhập nội dung của mục mới.";
}
