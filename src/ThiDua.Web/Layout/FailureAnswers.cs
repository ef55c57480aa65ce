using Microsoft.AspNetCore.Diagnostics;
using ThiDua.Law;
using ThiDua.Storage.Database;

namespace ThiDua.Web.Layout;

/// <summary>
/// Whatever was thrown and not caught: a refusal becomes 409 (of what is not in sight, 404) with its sentence, everything else 500 with an incident
/// number that also stands in the log. Scripts get the sentence alone, people a page with a way out.
/// </summary>
internal sealed class FailureAnswers(ILogger<FailureAnswers> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (DatabaseIsAway.Because(exception)) return await SayAway(context, cancellationToken);
        var failure = exception switch
        {
            RefusedException { IsOfNothingInSight: true } absent => new Failure(StatusCodes.Status404NotFound, absent.Message),
            RefusedException refused => new Failure(StatusCodes.Status409Conflict, refused.Message),
            BadHttpRequestException bad => new Failure(bad.StatusCode, null),
            _ => new Failure(StatusCodes.Status500InternalServerError, null, Incident(context, exception)),
        };
        context.Response.StatusCode = failure.Status;
        context.Features.Set(failure);
        if (!WantsData(context.Request)) return false; // the exception page goes on and shows the failure as a page

        await context.Response.WriteAsJsonAsync(new { message = failure.Sentence }, cancellationToken);
        return true;
    }

    // The page of failures asks the database who is signed in, so it cannot say this.
    private async Task<bool> SayAway(HttpContext context, CancellationToken stop)
    {
        log.LogWarning("{Path} was asked for while the database was away", context.Request.Path);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
        const string sentence = "Cơ sở dữ liệu đang được khởi động lại nên việc vừa làm chưa thực hiện được. Đề nghị đợi ít giây rồi tải lại trang.";
        if (WantsData(context.Request)) await context.Response.WriteAsJsonAsync(new { message = sentence }, stop);
        else
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(sentence, stop);
        }

        return true;
    }

    private string Incident(HttpContext context, Exception exception)
    {
        var number = context.TraceIdentifier.Replace(":", "-", StringComparison.Ordinal);
        log.LogError(exception, "Incident {Number} at {Path}", number, context.Request.Path);
        return number;
    }

    private static bool WantsData(HttpRequest request) =>
        request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What went wrong with this request, for the page of failures.</summary>
/// <param name="Refusal">The sentence of a refusal; null where the status itself says enough.</param>
/// <param name="Incident">Number under which the fault stands in the log.</param>
internal sealed record Failure(int Status, string? Refusal, string? Incident = null)
{
    public string Title => Status switch
    {
        400 => "Yêu cầu chưa đúng",
        401 => "Chưa đăng nhập",
        403 => "Không thuộc phạm vi được giao",
        404 => "Không tìm thấy trang này",
        409 => "Chưa thực hiện được",
        413 => "Tệp gửi lên quá lớn",
        429 => "Thao tác quá nhanh",
        >= 500 => "Hệ thống gặp sự cố",
        _ => "Chưa thực hiện được",
    };

    public string Sentence => Refusal ?? Status switch
    {
        400 => "Nội dung gửi lên thiếu hoặc đã quá hạn, có thể do trang mở quá lâu. Đề nghị mở lại trang và thực hiện lại.",
        401 => "Đề nghị đăng nhập để tiếp tục.",
        403 => "Tài khoản này không được giao nhiệm vụ xem hoặc thực hiện nội dung này. Nếu cần, đề nghị liên hệ người quản trị của đơn vị.",
        404 => "Địa chỉ chưa đúng, hoặc nội dung không có trong đơn vị của đồng chí.",
        405 => "Trang này không nhận thao tác vừa gửi. Đề nghị quay lại và thực hiện từ trang trước.",
        413 => "Dung lượng vượt mức cho phép. Đề nghị chia nhỏ hoặc nén tệp rồi gửi lại.",
        429 => "Đề nghị đợi một phút rồi thực hiện lại.",
        >= 500 => "Việc vừa làm chưa được ghi lại. Đề nghị thử lại; nếu vẫn gặp, báo người quản trị kèm số sự cố dưới đây.",
        _ => "Đề nghị quay lại trang trước và thực hiện lại.",
    };
}
