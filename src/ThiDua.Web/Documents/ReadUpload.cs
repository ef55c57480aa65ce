using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Pictures;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Documents;

/// <summary>The job that reads an uploaded plan: letters, structure, pages as pictures, twins; at its end stands a draft.</summary>
internal sealed class ReadUpload(OpenUpload open, PaperIntake intake, WithdrawFile withdraw, TakeReadingIn take, TimeProvider clock) : IJobHandler
{
    private const int MostPages = 60;
    private const string Secret = "văn bản mang dấu chỉ độ mật";

    public string Kind => ReceiveUpload.ReadingJob;

    public string SentenceWhenGivenUp(Job job) =>
        $"Phần mềm gặp lỗi khi đọc tệp này, đã thử nhiều lần không được. Đề nghị tải lên kế hoạch ở định dạng khác (Word hoặc PDF); nếu vẫn gặp, báo người quản trị mã sự cố {job.Id.Incident}.";

    public async Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop)
    {
        var id = new UploadId(job.Order<UploadToRead>().Upload);
        var (file, content) = await open.Of(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy tệp đã tải lên. Đề nghị tải lại.");
        var bytes = await InMemory(content, stop);

        progress.Report(new(5, "Đang lấy chữ từ tệp"));
        var text = await intake.Read(bytes, file.Name, stop);
        if (SecrecyMark.In(text) is { } mark) await Refuse(file, mark, stop);
        progress.Report(new(70, "Đang đọc cấu trúc kế hoạch"));
        var reading = ReadAndCheck.On(text, Written.Today(clock));
        progress.Report(new(80, "Đang vẽ các trang để đối chiếu"));
        bytes.Position = 0;
        var pictures = await DrawPages.Of(bytes, MostPages, stop);
        progress.Report(new(95, "Đang lập bản dự thảo"));
        await take.In(id, text, reading, pictures, job.QueuedByName, stop);
    }

    /// <summary>Such a document may not lie on a machine with a network, so its bytes do not stay either.</summary>
    private async Task Refuse(StoredFile file, string mark, CancellationToken stop)
    {
        await withdraw.Of(file.Id, Secret, stop);
        throw new UnreadableException($"Văn bản mang dấu chỉ độ mật “{mark}” nên không được đưa vào hệ thống; tệp đã được gỡ khỏi kho lưu trữ. Đề nghị báo ngay người phụ trách bảo vệ bí mật nhà nước của đơn vị.");
    }

    private static async Task<MemoryStream> InMemory(Stream content, CancellationToken stop)
    {
        await using (content)
        {
            var bytes = new MemoryStream();
            await content.CopyToAsync(bytes, stop);
            bytes.Position = 0;
            return bytes;
        }
    }
}

/// <summary>Adds what the house knows beside the paper, and keeps all of it.</summary>
internal sealed class TakeReadingIn(FindTwins twins, KeepReading keep, IFileStore files)
{
    public async Task In(
        UploadId id, DocumentText text, Reading reading, IReadOnlyList<PagePicture> pictures, string by, CancellationToken stop)
    {
        var pages = new List<DrawnPage>();
        foreach (var picture in pictures)
        {
            using var jpeg = new MemoryStream(picture.Jpeg.ToArray());
            pages.Add(new(picture.Page, picture.Width, picture.Height, (await files.Keep(jpeg, stop)).Hash));
        }

        var known = await twins.Of(id, text, stop);
        await keep.For(id, text, reading with { Findings = [.. known, .. reading.Findings] }, pages, by, stop);
    }
}
