using Microsoft.Extensions.DependencyInjection;
using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>The only door of this area into the host.</summary>
public static class DocumentsRegistration
{
    private const long LargestTable = 200L << 20; // a year of a whole province's dossiers; plans have a limit of their own

    public static IServiceCollection AddDocuments(this IServiceCollection services, string data) => services
        .AddSingleton<IFileStore>(new FilesOnDisk(Path.Combine(data, "files"), LargestTable))
        .AddScoped<KeepFile>()
        .AddScoped<OpenFile>()
        .AddScoped<DropUnusedBytes>()
        .AddScoped<WithdrawFile>()
        .AddScoped<ReceiveUpload>()
        .AddScoped<OpenUpload>()
        .AddScoped<ListUploads>()
        .AddScoped<KeepReading>()
        .AddScoped<FindTwins>()
        .AddScoped<FindSource>();
}
