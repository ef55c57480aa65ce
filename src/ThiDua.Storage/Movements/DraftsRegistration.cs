using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>Drafts and what is done with them.</summary>
internal static class DraftsRegistration
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddScoped<IDrafts, Drafts>().AddScoped<ListDrafts>()
        .AddScoped<CorrectItem>().AddScoped<ConfirmItem>().AddScoped<ConfirmCertainItems>().AddScoped<ConfirmWordDoubts>()
        .AddScoped<AddItem>().AddScoped<RemoveItem>().AddScoped<RestoreItem>()
        .AddScoped<MoveItem>().AddScoped<SplitItem>().AddScoped<MergeItems>().AddScoped<UndoLastChange>()
        .AddScoped<DraftFromReading>().AddScoped<DraftFromMovement>().AddScoped<DraftFromCatalogue>();
}
