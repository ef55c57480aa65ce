using System.Reflection;
using Microsoft.AspNetCore.Http;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.House;

/// <summary>The names of the fields that a page or one of its handlers takes in, as a form writes them: "Value.Typed".</summary>
internal static class FormFields
{
    private const int Deepest = 2;

    public static IReadOnlyList<(string Name, Type Type)> Of(HostEndpoint endpoint, string verb, string handler) => endpoint.Page is not { } page
        ? []
        :
        [
            .. page.BoundProperties.Where(IsTyped).SelectMany(property => Written(property.BindingInfo?.BinderModelName ?? property.Name, property.ParameterType, Deepest)),
            .. page.HandlerMethods.Where(h => h.HttpMethod.Equals(verb, StringComparison.OrdinalIgnoreCase) && (h.Name ?? "") == handler)
                .SelectMany(h => h.Parameters).Where(IsTyped).SelectMany(parameter => Written(parameter.Name, parameter.ParameterType, Deepest)),
        ];

    private static bool IsTyped(Microsoft.AspNetCore.Mvc.Abstractions.ParameterDescriptor field) =>
        field.ParameterType != typeof(CancellationToken) && field.BindingInfo?.BindingSource is var source && (source is null || source.IsFromRequest);

    private static IEnumerable<(string Name, Type Type)> Written(string name, Type type, int deeper)
    {
        var one = type.IsArray ? type.GetElementType()! : type.IsGenericType && type != typeof(Nullable<>) ? type.GetGenericArguments()[^1] : type;
        one = Nullable.GetUnderlyingType(one) ?? one;
        if (deeper == 0 || one.IsPrimitive || one.IsEnum || one.IsValueType || one == typeof(string) || typeof(IFormFile).IsAssignableFrom(one)) return [(name, one)];
        var place = one == type ? name : name + "[0]";
        return one.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)
            .SelectMany(property => Written($"{place}.{property.Name}", property.PropertyType, deeper - 1));
    }
}
