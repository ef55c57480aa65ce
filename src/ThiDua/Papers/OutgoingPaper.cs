using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

public readonly record struct PaperId(Guid Value)
{
    public static PaperId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A paper that the commune issues (văn bản đi): drafted → numbered → signed → issued, and immutable after. A paper on
/// paper may be signed before it is numbered, an electronic one after (Điều 15 Nghị định 30/2020/NĐ-CP).
/// </summary>
public sealed class OutgoingPaper : IOfCommune
{
    private OutgoingPaper(PaperId id, Guid communeId, PaperKind kind, string about, OfficialPaper content, Deed drafted) =>
        (Id, CommuneId, Kind, About, Content, Drafted) = (id, communeId, kind, about, content, drafted);

    public PaperId Id { get; }
    public Guid CommuneId { get; }
    public PaperKind Kind { get; }

    /// <summary>What it was composed of: "session:…", "movement:…", as the composing area writes it.</summary>
    public string About { get; }

    public OfficialPaper Content { get; private set; }
    public Deed Drafted { get; private set; }

    /// <summary>The last change by hand; null where it stands as it was composed.</summary>
    public Deed? Edited { get; private set; }

    /// <summary>What would be composed now, where that differs from what was composed before somebody changed the text by hand.</summary>
    public OfficialPaper? ComposedSince { get; private set; }

    /// <summary>Register of numbers: the symbol, in capitals; empty for a paper without number.</summary>
    public string Series { get; private set; } = "";

    /// <summary>Year of the register; null while not numbered.</summary>
    public int? Year { get; private set; }
    public int? Number { get; private set; }
    public Deed? Numbered { get; private set; }
    public PaperSigning? Signature { get; private set; }
    public PaperIssue? Issued { get; private set; }

    /// <summary>The issued paper that this one replaces.</summary>
    public PaperId? Replaces { get; private set; }

    /// <summary>The issued paper that replaced this one.</summary>
    public PaperId? ReplacedBy { get; private set; }

    /// <summary>Counts changes: who changes another state than the one he saw is refused.</summary>
    public int Revision { get; private set; } = 1;

    public PaperState State =>
        Issued is not null ? PaperState.Issued : Signature is not null ? PaperState.SignedOff : Number is not null ? PaperState.Numbered : PaperState.Drafted;

    /// <summary>Why its text is changed no more, in a sentence that says what to do; null as long as it may be.</summary>
    public string? WhyNotEdited => WhyNot("sửa nội dung");

    public bool HasNoNumber => Series.Length == 0;

    /// <summary>"07/QĐ-UBND", or null while not numbered.</summary>
    public string? NumberAndSymbol => Content.Number is { } number ? $"{number}/{Content.Symbol}" : null;

    /// <summary>Kind and subject, as a list shows it.</summary>
    public string Title => $"{Content.Type} {Content.Subject}".Trim();

    public static OutgoingPaper Draft(UnitId commune, PaperKind kind, string about, OfficialPaper content, Deed by) =>
        new(PaperId.New(), commune.Value, kind, about, content with { Number = null }, by) { Series = SeriesOf(content) };

    /// <summary>Takes a newly composed content; a text that was changed by hand stays, and the new one waits beside it.</summary>
    public void DraftAgain(OfficialPaper content, Deed by)
    {
        MustBeADraft("lập lại");
        var composed = Keeping(content);
        if (composed.SaysTheSame(Content)) return;

        if (Edited is null) Replace(composed, by);
        else ComposedSince = composed;
        Revision++;
    }

    /// <summary>Gives the changes by hand up for what was composed since.</summary>
    public void TakeComposed(Deed by)
    {
        MustBeADraft("lập lại");
        var composed = ComposedSince ?? throw new RefusedException("Văn bản không có bản lập mới để thay. Đề nghị mở lại trang.");

        Replace(composed, by);
        Revision++;
    }

    /// <param name="seen">The revision that the person had before his eyes.</param>
    public void Edit(OfficialPaper content, int seen, Deed by)
    {
        MustNotBeSigned("sửa nội dung");
        MustBe(seen);

        (Content, Edited) = (Keeping(content), by);
        if (Number is null) Series = SeriesOf(content);
        Revision++;
    }

    /// <summary>Bears the number that its register gave; only the register calls it.</summary>
    public void TakeNumber(int number, DateOnly day, Deed by)
    {
        MustNotBeNumbered();

        (Number, Year, Numbered) = (number, day.Year, by);
        Content = Content with { Number = number.ToString("00", System.Globalization.CultureInfo.InvariantCulture), Date = day };
        Revision++;
    }

    public void Sign(PaperSigning signing)
    {
        MustNotBeSigned("ký lần nữa");
        MustName(signing.Name);
        if (Content.Date is { } date && signing.Day > date && signing.File is null)
            throw new RefusedException($"Ngày ký {signing.Day:dd/MM/yyyy} sau ngày ghi trên văn bản {date:dd/MM/yyyy}. Đề nghị kiểm tra lại ngày ký.");

        Signature = signing;
        Revision++;
    }

    internal void Issue(PaperIssue issue)
    {
        MustNotBeIssued("ban hành lần nữa");
        if (Number is null && !HasNoNumber) throw new RefusedException("Văn bản chưa có số. Đề nghị cấp số trước khi ban hành.");
        if (Signature is null) throw new RefusedException("Văn bản chưa được ký. Đề nghị ghi nhận chữ ký hoặc tải bản đã ký lên trước khi ban hành.");

        Issued = issue;
        Revision++;
    }

    /// <summary>A new paper in place of this issued one (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).</summary>
    internal OutgoingPaper Correct(OfficialPaper content, Deed by)
    {
        if (Issued is null) throw new RefusedException("Văn bản chưa ban hành nên chưa cần văn bản thay thế. Đề nghị sửa trực tiếp.");
        if (ReplacedBy is not null) throw new RefusedException("Văn bản này đã có văn bản thay thế. Đề nghị mở văn bản thay thế.");

        return new(PaperId.New(), CommuneId, Kind, About, content with { Number = null, Date = null }, by) { Series = SeriesOf(content), Replaces = Id };
    }

    internal void BeReplacedBy(OutgoingPaper paper) => ReplacedBy = paper.Id;

    public void MustNotBeNumbered()
    {
        MustNotBeIssued("cấp số");
        if (HasNoNumber) throw new RefusedException("Loại văn bản này không đánh số.");
        if (Number is not null) throw new RefusedException($"Văn bản đã có số {NumberAndSymbol}; không cấp số lần thứ hai.");
    }

    public void MustNotBeIssued(string act)
    {
        if (Issued is not null) throw new RefusedException(WhyNot(act)!);
    }

    // Issued for good; or signed, which may have been noted by mistake.
    private string? WhyNot(string act) =>
        Issued is not null ? $"Văn bản {NumberAndSymbol ?? Title} đã ban hành, không thể {act}. Đề nghị {(ReplacedBy is null ? "lập" : "mở")} văn bản thay thế."
        : Signature is not null ? $"Văn bản đã được {Signature.Name} ký, không thể {act}. Đề nghị bỏ ghi nhận chữ ký trước, nếu văn bản chưa phát hành." : null;

    private void MustBeADraft(string act)
    {
        MustNotBeSigned(act);
        if (Number is not null) throw new RefusedException($"Văn bản đã có số {NumberAndSymbol}, không thể {act}. Đề nghị sửa nội dung trên trang văn bản.");
    }

    private void MustNotBeSigned(string act)
    {
        if (WhyNot(act) is { } why) throw new RefusedException(why);
    }

    /// <summary>Takes a signature back that was noted by mistake, as long as the paper was not issued.</summary>
    public void TakeSignatureBack()
    {
        MustNotBeIssued("bỏ ghi nhận chữ ký");
        if (Signature is null) throw new RefusedException("Văn bản chưa được ghi nhận chữ ký nào.");

        Signature = null;
        Revision++;
    }

    // Whose name stands below the paper signs it, and nobody else (Điều 13 Nghị định 30/2020/NĐ-CP).
    private void MustName(string signer)
    {
        if (Content.Signatures.Any(one => SameName(one.Name, signer))) return;
        var named = string.Join(", ", Content.Signatures.Select(one => one.Name.Trim()).Where(name => name.Length > 0));
        throw new RefusedException(named.Length == 0
            ? "Văn bản chưa ghi họ và tên người ký. Đề nghị ghi họ tên trên văn bản trước khi ghi nhận chữ ký."
            : $"Văn bản ghi người ký là {named}, không phải {signer}. Đề nghị chọn đúng người ký, hoặc sửa người ký trên văn bản trước.");
    }

    private static bool SameName(string one, string other) =>
        OneLine.Of(one).Equals(OneLine.Of(other), StringComparison.OrdinalIgnoreCase);

    private void MustBe(int seen)
    {
        if (seen != Revision) throw new RefusedException("Văn bản vừa được người khác thay đổi. Đề nghị mở lại trang rồi sửa tiếp.");
    }

    private void Replace(OfficialPaper content, Deed by) =>
        (Content, Drafted, Edited, ComposedSince, Series) = (content, by, null, null, SeriesOf(content));

    // The number is the register's, and with it the day and the symbol.
    private OfficialPaper Keeping(OfficialPaper content) => Number is null
        ? content with { Number = null }
        : content with { Number = Content.Number, Date = Content.Date, Symbol = Content.Symbol };

    private static string SeriesOf(OfficialPaper content) => content.Symbol.Trim().ToUpperInvariant();
}

/// <summary>How far a paper has come.</summary>
public enum PaperState
{
    /// <summary>Dự thảo.</summary>
    Drafted,
    /// <summary>Đã cấp số.</summary>
    Numbered,
    /// <summary>Đã ký.</summary>
    SignedOff,
    /// <summary>Đã ban hành.</summary>
    Issued,
}

/// <summary>Who signed, in what position, on which day; the signed file, or none where ink and seal are on paper only.</summary>
public sealed record PaperSigning(string Name, string? Position, DateOnly Day, StoredFileId? File, Deed By);

/// <summary>That a paper was issued, with the hash of its content and the files that were written of it.</summary>
/// <param name="Hash">SHA-256 of the content (<see cref="OfficialPaperJson.HashOf"/>).</param>
public sealed record PaperIssue(Deed By, string Hash, StoredFileId Word, StoredFileId Pdf);
