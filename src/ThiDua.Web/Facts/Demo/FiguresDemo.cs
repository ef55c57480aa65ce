using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Records;

namespace ThiDua.Web.Facts.Demo;

/// <summary>
/// A year of figures of the demo commune, until today, brought in as an officer would: the files are received at the first
/// start, and the background checks them and takes them over while the pages are open already.
/// </summary>
internal sealed class FiguresDemo(
    ThiDuaDb db, DemoBringing bring, AddSource add, WorkingDays days, TimeProvider clock) : IDemoPart
{
    public int Order => 40;

    public async Task Load(CancellationToken stop)
    {
        if (!bring.IsWanted) return;
        var today = clock.Today();
        var running = (await db.Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToListAsync(stop)).First(m => m.Commune == DemoUnits.TanHoa);
        var from = new DateOnly(running.Terms.From!.Value.Year, 1, 1);
        await bring.One(await Source("Danh mục thủ tục hành chính", "procedure", everyMonth: false, stop), "danh-muc-thu-tuc.csv", DemoProcedures.File(from.Year), stop);
        await Dossiers(from, today, stop);
        await bring.One(await Source("Sổ văn bản đi", "document", everyMonth: true, stop), $"so-van-ban-di-{from.Year}.csv", DemoRegisters.Documents(from, today), stop);
        await bring.One(await Source("Kho kết quả giải quyết", "result", everyMonth: false, stop), $"ket-qua-{from.Year}.csv", DemoRegisters.Results(from, today), stop);
        await bring.One(await Source("Giao dịch thanh toán", "payment", everyMonth: true, stop), $"thanh-toan-{from.Year}.csv", DemoRegisters.Payments(from, today), stop);
        await bring.One(await Source("Hồ sơ công việc", "work_file", everyMonth: false, stop), $"ho-so-cong-viec-{from.Year}.csv", DemoRegisters.WorkFiles(from, today), stop);
        if (DemoRegisters.Reports(from, today) is { Count: > 0 } reports)
            await bring.One(await Source("Báo cáo định kỳ", "report", everyMonth: false, stop), $"bao-cao-{from.Year}.csv", reports, stop);
        var checkedOn = today.AddDays(-10);
        if (Checklist.On(checkedOn) is { } list)
            await bring.One(await Source("Bảng kiểm trang thông tin điện tử", "checklist_item", everyMonth: false, stop), $"bang-kiem-{checkedOn:yyyy-MM-dd}.csv", DemoChecks.File(list, checkedOn), stop);
        // The slips of the month before are still in their box: somebody has to be reminded.
        var answered = new DateOnly(today.Year, today.Month, 1).AddMonths(-1).AddDays(-1);
        if (answered > from) await bring.One(await Source("Hòm phiếu hài lòng", "answer", everyMonth: true, stop), $"phieu-hai-long-{from.Year}.csv", DemoRegisters.Answers(from, answered), stop);
    }

    private async Task Dossiers(DateOnly from, DateOnly today, CancellationToken stop)
    {
        var source = await Source("Hệ thống một cửa tỉnh", "dossier", everyMonth: true, stop);
        var dossiers = new DemoDossiers(days, today);
        for (var month = from; month <= today; month = month.AddMonths(1))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"mot-cua-{month:yyyy-MM}.csv");
            if (dossiers.Of(month) is { Count: > 0 } file) await bring.One(source, name, file, stop);
        }
    }

    private Task<SourceId> Source(string name, string kind, bool everyMonth, CancellationToken stop) =>
        add.To(DemoUnits.TanHoa, name, kind, Duty.Officer, everyMonth, stop);
}

/// <summary>Receives the files of the demo in the officer's name and queues their taking over.</summary>
internal sealed class DemoBringing(ReceiveBatch receive, QueueBatch queue, Acting acting, IConfiguration settings)
{
    /// <summary>Specs bring figures of their own and count them; they ask for none of these.</summary>
    public const string Setting = "demo-figures";

    public bool IsWanted => settings[Setting] != "none";

    public async Task One(SourceId source, string name, RowsAsFile file, CancellationToken stop)
    {
        var officer = DemoPeople.Of(Duty.Officer);
        acting.As(officer.Account, officer.Name, from: null);
        await using var content = file.Written();
        var id = await receive.Quietly(DemoUnits.TanHoa, source, name, "text/csv", content, stop);
        await queue.ToCommit(id, stop);
        acting.As(account: null, "Hệ thống", from: null);
    }
}
