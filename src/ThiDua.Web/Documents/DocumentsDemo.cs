using ThiDua.Organizations;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Records;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Documents;

/// <summary>
/// Two plans of the demo commune: next year's, read and waiting for review with its doubts, and a scan of an old one,
/// which the background reads as it would any upload.
/// </summary>
internal sealed class DocumentsDemo(ReceiveUpload receive, PaperIntake intake, TakeReadingIn take, Acting acting, TimeProvider clock) : IDemoPart
{
    private const string Read = "ke-hoach-thi-dua-cchc-2027.txt";
    private const string Scan = "ban-quet-mot-cua-than-thien-2025.pdf";

    public int Order => 20;

    public async Task Load(CancellationToken stop)
    {
        var officer = DemoPeople.Of(Duty.Officer);
        acting.As(officer.Account, officer.Name, from: null);
        var plan = await Receive(Read, "text/plain", stop);
        await Receive(Scan, "application/pdf", stop);

        await using var content = Open(Read);
        var text = await intake.Read(content, Read, stop);
        await take.In(plan, text, ReadAndCheck.On(text, Written.Today(clock)), [], officer.Name, stop);
        acting.As(account: null, "Hệ thống", from: null);
    }

    private async Task<ThiDua.Documents.UploadId> Receive(string name, string kind, CancellationToken stop)
    {
        await using var content = Open(name);
        return await receive.For(DemoUnits.TanHoa, name, kind, content, declaredFreeOfSecrets: true, stop);
    }

    private static Stream Open(string name) => typeof(DocumentsDemo).Assembly.GetManifestResourceStream($"Demo/{name}")!;
}
